package io.showroom.followup.task;

import java.time.Instant;

/**
 * Which tasks a list shows; a null part does not narrow it.
 *
 * @param dueBefore exclusive
 * @param escalatedTo the person it rose to
 */
public record TaskFilter(
        String store,
        String assignee,
        TaskState state,
        TaskKind kind,
        Instant dueBefore,
        String customerId,
        String leadId,
        String vehicleId,
        String escalatedTo) {}
