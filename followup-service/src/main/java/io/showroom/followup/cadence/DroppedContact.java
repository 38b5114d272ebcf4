package io.showroom.followup.cadence;

/** A contact taken out of the plan. */
public record DroppedContact(String taskId, DropReason why) {}
