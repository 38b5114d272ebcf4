package io.showroom.lead.stage;

import java.time.Instant;

/**
 * One step through the funnel.
 *
 * @param back whether it went back, which is allowed but recorded
 * @param by staff id, or null when it followed by itself
 * @param note why, in words; may be null
 */
public record StageChange(Stage from, Stage to, boolean back, Instant at, String by, String note) {}
