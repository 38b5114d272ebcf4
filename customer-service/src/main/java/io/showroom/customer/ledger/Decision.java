package io.showroom.customer.ledger;

/**
 * What a customer decided on one matter.
 *
 * @param granted true for a consent, false for its withdrawal or a refusal
 */
public record Decision(Matter matter, boolean granted) {}
