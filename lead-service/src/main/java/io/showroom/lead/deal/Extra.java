package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;

/** Something sold with the car: an accessory, a package, a service, registration. */
public record Extra(String name, Money price) {}
