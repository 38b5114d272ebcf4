package io.showroom.lead.reception;

import java.time.Instant;

/**
 * Which lines of the register are wanted; what is null does not narrow.
 *
 * @param from begun at this moment or later
 * @param until begun before this moment
 * @param inHouse whether they have not signed out
 * @param party every line of one party
 */
public record VisitFilter(
        String store,
        VisitKind kind,
        String salesperson,
        Instant from,
        Instant until,
        Boolean inHouse,
        String party,
        String leadId) {}
