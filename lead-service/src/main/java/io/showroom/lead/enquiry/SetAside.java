package io.showroom.lead.enquiry;

import java.time.Instant;

/**
 * A bad value that came with an enquiry: kept as typed, so that somebody can mend it, and used for nothing (handbook,
 * section 10, a bad value).
 *
 * @param field where it stood, e.g. {@code phones[1]}
 * @param typed what was given
 * @param code stable name of what is wrong
 */
public record SetAside(String field, String typed, String code, String message, Instant at) {}
