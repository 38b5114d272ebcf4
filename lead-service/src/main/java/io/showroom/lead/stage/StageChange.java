package io.showroom.lead.stage;

import java.time.Instant;

/**
 * One step through the funnel.
 *
 * @param back whether it went back, which is allowed but recorded
 * @param by staff id, or null when it followed by itself
 */
public record StageChange(Stage from, Stage to, boolean back, Instant at, String by) {}
