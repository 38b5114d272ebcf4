package io.showroom.lead.order;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.CarSpec;

/**
 * Cars alike that are to be ordered.
 *
 * @param at where their fields stand in what was told, such as {@code cars[0].}
 * @param price of one, extras and tax included
 */
public record WantedCar(String at, CarSpec spec, Money price, int quantity) {}
