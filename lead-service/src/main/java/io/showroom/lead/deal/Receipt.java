package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;
import java.time.Instant;

/**
 * Money taken or paid back on an order (回款).
 *
 * @param amount above zero; a refund is subtracted
 * @param method how it was paid, e.g. {@code transfer}; may be null
 * @param reference the bank's or the cashier's number; may be null
 * @param appraisalId the accepted appraisal of the car taken in payment; null for money
 */
public record Receipt(
        String id,
        ReceiptKind kind,
        Money amount,
        String method,
        String reference,
        String appraisalId,
        Instant at,
        String by) {}
