package io.showroom.lead.intake;

import io.showroom.platform.store.Aggregate;
import java.time.Instant;

/**
 * A lead mail as it came, kept word for word so that anyone can see what a sender really sent.
 *
 * @param id derived from the content, so that the same mail is kept once
 * @param store the store it was addressed to; null when it named none
 * @param raw the bytes as received, in Base64
 */
public record LeadMail(String id, String group, String store, String raw, Instant receivedAt, String by)
        implements Aggregate {}
