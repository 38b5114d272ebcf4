package io.showroom.followup.task;

import io.showroom.platform.security.Scope;

/** Checks what a caller says a task is about. */
public interface KnownSubjects {

    /**
     * The same, completed by what is known: a lead's customer, a car's number and owner.
     *
     * @throws io.showroom.platform.problem.Invalid naming the part that the caller does not see at this store
     */
    TaskSubject completed(Scope by, String store, TaskSubject told);
}
