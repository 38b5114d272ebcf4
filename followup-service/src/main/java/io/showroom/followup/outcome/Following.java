package io.showroom.followup.outcome;

import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskWindow;

/** A task that follows another one: about the same, by the same person unless said otherwise. */
final class Following {
    private final String id;
    private final Task before;
    private TaskKind kind;
    private TaskReason reason;
    private String script;

    Following(String id, Task before) {
        this.id = id;
        this.before = before;
    }

    Following kind(TaskKind value) {
        kind = value;
        return this;
    }

    Following reason(TaskReason value) {
        reason = value;
        return this;
    }

    Following script(String value) {
        script = value;
        return this;
    }

    NewTask make(TaskWindow window) {
        return new NewTask(
                id,
                before.group(),
                before.store(),
                kind,
                reason,
                before.about(),
                before.assignee(),
                before.notBy(),
                window,
                script,
                before.attempt(),
                "system",
                0);
    }
}
