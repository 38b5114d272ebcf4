package io.showroom.lead.reception;

import java.time.LocalDate;

/**
 * What is counted of a visit.
 *
 * @param day of the store's calendar
 * @param back whether the same party was here before
 * @param reachable whether it left a phone
 */
public record VisitFacts(
        VisitKind kind,
        LocalDate day,
        int partySize,
        boolean back,
        boolean reachable,
        VisitTie tie,
        VisitResult result,
        String salesperson) {}
