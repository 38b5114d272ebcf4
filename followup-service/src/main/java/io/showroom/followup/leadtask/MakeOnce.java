package io.showroom.followup.leadtask;

import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.DuplicateKey;

/** Opens a task of which there may be only one at a time. */
final class MakeOnce {
    private MakeOnce() {}

    /** @return false when one is open already, so that this one is not needed */
    static boolean open(Tasks tasks, IncomingEvent<?> cause, NewTask task) {
        try {
            tasks.insertOnce(cause, task.open(cause.time()));
            return true;
        } catch (DuplicateKey open) {
            return false;
        }
    }
}
