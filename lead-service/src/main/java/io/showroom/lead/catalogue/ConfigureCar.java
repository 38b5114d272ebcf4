package io.showroom.lead.catalogue;

import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks a car against the group's catalogue: only what the catalogue allows can be ordered. A group without models of a
 * brand that can be ordered orders that brand without being checked.
 */
public final class ConfigureCar {
    private final Catalogue catalogue;

    public ConfigureCar(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param at where the car's fields stand, such as {@code cars[0].}
     * @param day of the store's zone on which it is ordered
     * @return empty when the group has no catalogue of the brand
     * @throws Invalid naming each fault, and what does not go together
     */
    public Optional<Configuration> check(LeadRules rules, String at, CarSpec wanted, LocalDate day) {
        String group = rules.store().group();
        List<CatalogueEntry> years = wanted.brand() == null
                ? List.of()
                : catalogue.ofModel(group, wanted.brand(), wanted.model()).stream()
                        .filter(entry -> entry.orderableOn(day))
                        .toList();
        if (years.isEmpty()) {
            return unlisted(group, at, wanted, day);
        }
        boolean chinese = rules.store().languages().stream().anyMatch(tag -> tag.startsWith("zh"));
        return Optional.of(new Configurator(year(years, at, wanted), day, at).of(wanted, chinese));
    }

    private Optional<Configuration> unlisted(String group, String at, CarSpec wanted, LocalDate day) {
        boolean brandListed = wanted.brand() != null && catalogue.lists(group, wanted.brand(), day);
        if (brandListed) {
            throw new Invalid(
                    at + "model", "not-in-catalogue", wanted.model() + " is no model that can be ordered on " + day);
        }
        return Optional.empty();
    }

    private static CatalogueEntry year(List<CatalogueEntry> years, String at, CarSpec wanted) {
        if (wanted.modelYear() == null && years.size() == 1) {
            return years.get(0);
        }
        return years.stream()
                .filter(entry -> wanted.modelYear() != null && entry.modelYear() == wanted.modelYear())
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        at + "modelYear",
                        wanted.modelYear() == null ? "required" : "not-in-catalogue",
                        "there is "
                                + years.stream()
                                        .map(entry -> String.valueOf(entry.modelYear()))
                                        .collect(Collectors.joining(", "))));
    }
}
