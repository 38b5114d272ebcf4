package io.showroom.followup.cadence;

import io.showroom.followup.task.CloseReason;

/** A contact taken out of the plan. */
public record DroppedContact(String taskId, CloseReason why) {}
