package io.showroom.followup.task.web;

import io.showroom.followup.known.Naming;
import io.showroom.followup.known.Naming.Names;
import io.showroom.followup.task.Task;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Dresses tasks for a reader: names that the reader may see, labels in the reader's language. The scope is the reader's
 * own, also where tasks are met in a narrower one.
 */
@Component
public class TaskViews {
    private final Naming naming;
    private final Clock clock;

    TaskViews(Naming naming, Clock clock) {
        this.naming = naming;
        this.clock = clock;
    }

    public ResponseEntity<TaskBody> one(Scope scope, Versioned<Task> task, Locale reader) {
        return Answers.ok(task, body(scope, task.value(), reader));
    }

    public TaskBody body(Scope scope, Task task, Locale reader) {
        Names names = naming.of(scope, List.of(task.about()));
        return TaskBody.of(task, names, clock.instant(), reader);
    }

    ResponseEntity<PageBody<TaskBody>> page(Scope scope, Page<Versioned<Task>> page, Locale reader) {
        Names names = naming.of(
                scope, page.items().stream().map(found -> found.value().about()).toList());
        Instant now = clock.instant();
        return Answers.page(page, found -> TaskBody.of(found.value(), names, now, reader));
    }
}
