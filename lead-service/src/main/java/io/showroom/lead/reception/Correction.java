package io.showroom.lead.reception;

import java.time.Instant;

/**
 * A value of the register that was changed afterwards.
 *
 * @param before as it stood; null when there was none
 * @param after as it stands now; null when it was taken away
 * @param by staff id or client; null when an event changed it
 */
public record Correction(String field, String before, String after, Instant at, String by) {}
