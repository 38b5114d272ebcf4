package io.showroom.followup.task;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes a task by hand, for oneself or for a colleague of the store. */
public final class CreateTask {
    private static final Duration FARTHEST = Duration.ofDays(731);
    private static final Duration ALREADY = Duration.ofDays(1);
    private final Tasks tasks;
    private final Directory directory;
    private final Clock clock;

    public CreateTask(Tasks tasks, Directory directory, Clock clock) {
        this.tasks = tasks;
        this.directory = directory;
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
        if (!by.sees(wish.store()) || !inGroup(by, wish.store())) {
            throw new NotFound("store", wish.store());
        }
        Instant now = clock.instant();
        NewTask task = new NewTask(
                key == null ? Ids.next() : key.idFor(by),
                by.group(),
                wish.store(),
                wish.kind(),
                TaskReason.MANUAL,
                wish.about(),
                assignee(by, wish),
                null,
                window(wish, now),
                wish.script(),
                1,
                by.subject(),
                0);
        return tasks.insertIdempotent(key, task.open(now));
    }

    private boolean inGroup(Scope by, String store) {
        return directory.store(by.group(), store).isPresent();
    }

    private String assignee(Scope by, Wish wish) {
        String assignee = wish.assignee();
        if (assignee == null) {
            return by.has(Role.INTEGRATION) ? null : by.subject();
        }
        if (by.ownOnly() && !assignee.equals(by.subject())) {
            throw new Forbidden("You may make tasks for yourself only.");
        }
        boolean works = directory
                .staff(by.group(), assignee)
                .filter(s -> s.active())
                .filter(s -> s.stores().contains(wish.store()) || s.roles().contains(Role.GROUP_ADMIN))
                .isPresent();
        if (!works && !assignee.equals(by.subject())) {
            throw new Invalid("assignee", "unknown", "is nobody who works at this store");
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
        if (wish.due().isBefore(now)) {
            throw new Invalid("due", "in-the-past", "must lie in the future");
        }
        if (wish.due().isAfter(now.plus(FARTHEST))) {
            throw new Invalid("due", "too-far", "must lie within two years");
        }
        return new TaskWindow(notBefore, wish.due());
    }
}
