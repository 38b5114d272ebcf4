package io.showroom.lead.campaign;

import io.showroom.contracts.value.Money;

/**
 * One thing that a campaign is paid for.
 *
 * @param planned null when it was not planned
 * @param actual null while it is not known
 */
public record CostItem(String name, Money planned, Money actual) {}
