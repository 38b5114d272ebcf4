package io.showroom.followup.task;

import java.time.Instant;

/** Which tasks a list shows; a null part does not narrow it. {@code dueBefore} is exclusive. */
public record TaskFilter(
        String store,
        String assignee,
        TaskState state,
        TaskKind kind,
        Instant dueBefore,
        String customerId,
        String leadId) {}
