package io.showroom.followup.task;

/**
 * What ties a task to the plan that owns it.
 *
 * @param version of the plan that the task was last aligned with
 * @param owner whom the plan gave it to; somebody else may stand in for them
 */
public record PlanLink(long version, String owner) {}
