package io.showroom.followup.task;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes a task by hand, for oneself or for a colleague of the store. */
public final class CreateTask {
    private static final Duration FARTHEST = Duration.ofDays(731);
    private static final Duration ALREADY = Duration.ofDays(1);
    private static final Role[] GIVING = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.CALL_AGENT, Role.INTEGRATION};
    private final Tasks tasks;
    private final Directory directory;
    private final KnownSubjects subjects;
    private final Clock clock;

    public CreateTask(Tasks tasks, Directory directory, KnownSubjects subjects, Clock clock) {
        this.tasks = tasks;
        this.directory = directory;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** What the caller asks for; {@code notBefore} null means now, {@code assignee} null means the caller. */
    public record Wish(
            String store,
            TaskKind kind,
            TaskSubject about,
            String assignee,
            Instant notBefore,
            Instant due,
            String script) {}

    public Versioned<Task> create(Scope by, Wish wish, IdempotencyKey key) {
        if (!by.sees(wish.store()) || directory.store(by.group(), wish.store()).isEmpty()) {
            throw new NotFound("store", wish.store());
        }
        if (!wish.kind().madeByHand()) {
            throw new Invalid("kind", "not-by-hand", "follows from a rule and is not made by hand");
        }
        String id = key == null ? Ids.next() : key.idFor(by);
        Optional<Versioned<Task>> made = key == null ? Optional.empty() : tasks.find(by, id);
        Change<Task> task = made.map(again -> Change.of(again.value())).orElseGet(() -> task(by, wish, id));
        return tasks.insertIdempotent(key, task);
    }

    private Change<Task> task(Scope by, Wish wish, String id) {
        Instant now = clock.instant();
        NewTask task = new NewTask(
                id,
                by.group(),
                wish.store(),
                wish.kind(),
                TaskReason.MANUAL,
                subjects.completed(by, wish.store(), wish.about()),
                assignee(by, wish),
                null,
                window(wish, now),
                wish.script(),
                1,
                by.subject(),
                null);
        return task.open(now);
    }

    private String assignee(Scope by, Wish wish) {
        String assignee = wish.assignee();
        if (assignee == null) {
            return by.has(Role.INTEGRATION) ? null : by.subject();
        }
        if (!assignee.equals(by.subject())) {
            if (!by.hasAny(GIVING)) {
                throw new Forbidden("You may make tasks for yourself only.");
            }
            Assignees.require(directory, by.group(), wish.store(), assignee);
        }
        return assignee;
    }

    private static TaskWindow window(Wish wish, Instant now) {
        if (wish.due() == null) {
            throw new Invalid("due", "required", "is missing");
        }
        Instant notBefore = wish.notBefore() == null ? now : wish.notBefore();
        if (notBefore.isBefore(now.minus(ALREADY))) {
            throw new Invalid("notBefore", "in-the-past", "must not lie more than a day back");
        }
        if (!wish.due().isAfter(now)) {
            throw new Invalid("due", "in-the-past", "must lie in the future");
        }
        if (wish.due().isAfter(now.plus(FARTHEST))) {
            throw new Invalid("due", "too-far", "must lie within two years");
        }
        return new TaskWindow(notBefore, wish.due());
    }
}
