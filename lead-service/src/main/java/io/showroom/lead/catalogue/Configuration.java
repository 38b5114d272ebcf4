package io.showroom.lead.catalogue;

import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.deal.CatalogueBuild;

/** A car as the catalogue allows it to be built (定制), by the catalogue's own names. */
public record Configuration(CarSpec spec, CatalogueBuild build) {}
