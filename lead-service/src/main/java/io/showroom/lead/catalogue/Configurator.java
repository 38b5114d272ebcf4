package io.showroom.lead.catalogue;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.deal.CatalogueBuild;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts a car together of one model of the catalogue, and names everything that does not go together. What there is only one of
 * (a single interior) need not be named.
 */
final class Configurator {
    private final CatalogueEntry entry;
    private final LocalDate day;
    private final String at;
    private final Map<String, CatalogueItem> chosen = new LinkedHashMap<>();
    private final Map<String, CatalogueItem> included = new LinkedHashMap<>();
    private final List<FieldProblem> faults = new ArrayList<>();

    /**
     * @param day of the store's zone on which it is ordered
     * @param at where the car's fields stand, such as {@code cars[0].}
     */
    Configurator(CatalogueEntry entry, LocalDate day, String at) {
        this.entry = entry;
        this.day = day;
        this.at = at;
    }

    /**
     * @param chinese which of the catalogue's names the car is called by
     * @throws Invalid naming each item that is not offered, and each two that do not go together
     */
    Configuration of(CarSpec wanted, boolean chinese) {
        CatalogueItem trim = one(ItemKind.TRIM, wanted.trim());
        CatalogueItem colour = one(ItemKind.COLOUR, wanted.colour());
        CatalogueItem interior = one(ItemKind.INTERIOR, wanted.interior());
        wanted.options().forEach(option -> item(ItemKind.OPTION, option));
        chosen.values().forEach(this::include);
        entry.rules().forEach(this::check);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        List<String> options = chosen.values().stream()
                .filter(item -> item.kind() == ItemKind.OPTION)
                .map(item -> item.name(chinese))
                .toList();
        CarSpec spec = new CarSpec(
                entry.brand(),
                entry.model(),
                entry.modelYear(),
                name(trim, chinese),
                name(colour, chinese),
                name(interior, chinese),
                options);
        return new Configuration(
                spec, new CatalogueBuild(entry.id(), List.copyOf(together().keySet()), price()));
    }

    private CatalogueItem one(ItemKind kind, String wanted) {
        if (wanted != null) {
            return item(kind, wanted);
        }
        List<CatalogueItem> offered = offered(kind);
        if (offered.size() == 1) {
            chosen.put(offered.get(0).code(), offered.get(0));
            return offered.get(0);
        }
        if (offered.size() > 1) {
            fault(kind, "required", "is to be chosen: " + named(offered));
        }
        return null;
    }

    private CatalogueItem item(ItemKind kind, String wanted) {
        List<CatalogueItem> called = entry.items().stream()
                .filter(item -> item.kind() == kind && item.isCalled(wanted))
                .toList();
        if (called.isEmpty()) {
            fault(kind, "not-in-catalogue", wanted + " is not offered; there is " + named(offered(kind)));
            return null;
        }
        CatalogueItem item = called.get(0);
        if (called.size() > 1) {
            fault(kind, "ambiguous", wanted + " may be " + named(called) + "; name it by its code");
        } else if (!item.orderableOn(day)) {
            fault(kind, "out-of-season", item.shown() + " cannot be ordered on " + day);
        }
        chosen.put(item.code(), item);
        return item;
    }

    private List<CatalogueItem> offered(ItemKind kind) {
        return entry.items().stream()
                .filter(item -> item.kind() == kind && item.orderableOn(day))
                .toList();
    }

    private void include(CatalogueItem item) {
        for (String code : item.includes()) {
            entry.items().stream()
                    .filter(other -> other.code().equals(code) && !included.containsKey(code))
                    .findFirst()
                    .ifPresent(other -> {
                        included.put(code, other);
                        include(other);
                    });
        }
    }

    private void check(CatalogueRule rule) {
        Map<String, CatalogueItem> all = together();
        CatalogueItem item = all.get(rule.item());
        if (item == null) {
            return;
        }
        List<CatalogueItem> met =
                rule.others().stream().filter(all::containsKey).map(all::get).toList();
        switch (rule.kind()) {
            case REQUIRES -> {
                if (met.isEmpty()) {
                    fault(item.kind(), "requires", item.shown() + " goes only with " + oneOf(rule.others()));
                }
            }
            case EXCLUDES -> {
                if (!met.isEmpty()) {
                    fault(item.kind(), "excludes", item.shown() + " does not go with " + named(met));
                }
            }
        }
    }

    private Map<String, CatalogueItem> together() {
        Map<String, CatalogueItem> all = new LinkedHashMap<>(chosen);
        included.forEach(all::putIfAbsent);
        return all;
    }

    private Money price() {
        return chosen.values().stream()
                .filter(item -> !included.containsKey(item.code()))
                .map(CatalogueItem::price)
                .reduce(Money::add)
                .orElse(null);
    }

    private String oneOf(List<String> codes) {
        List<CatalogueItem> items = entry.items().stream()
                .filter(item -> codes.contains(item.code()))
                .toList();
        return (items.size() > 1 ? "one of " : "") + named(items);
    }

    private static String named(List<CatalogueItem> items) {
        return items.isEmpty()
                ? "none"
                : items.stream().map(CatalogueItem::shown).collect(Collectors.joining(", "));
    }

    private static String name(CatalogueItem item, boolean chinese) {
        return item == null ? null : item.name(chinese);
    }

    private void fault(ItemKind kind, String code, String message) {
        faults.add(new FieldProblem(at + kind.field(), code, message));
    }
}
