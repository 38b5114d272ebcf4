package io.showroom.lead.reception;

import java.time.Instant;

/**
 * What the register is told of a visit; what may be null was not told.
 *
 * @param arrivedAt when it began; null for now
 * @param salesperson staff id; may be null
 * @param phone as typed; may be null
 * @param sameAs an earlier line of the same party, for those who leave no phone; may be null
 * @param leadId the lead to tie it to; null to find one by phone
 */
public record Told(
        VisitKind kind,
        Instant arrivedAt,
        Instant leftAt,
        int partySize,
        VisitPurpose purpose,
        VisitResult result,
        String salesperson,
        String name,
        String phone,
        String model,
        String note,
        String sameAs,
        String leadId) {}
