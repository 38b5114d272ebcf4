package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;
import java.util.List;

/**
 * How the catalogue builds an ordered car (定制).
 *
 * @param modelId the catalogue's model and year
 * @param codes of everything chosen, and of what comes with it
 * @param listPrice what the catalogue asked for it when it was ordered
 */
public record CatalogueBuild(String modelId, List<String> codes, Money listPrice) {}
