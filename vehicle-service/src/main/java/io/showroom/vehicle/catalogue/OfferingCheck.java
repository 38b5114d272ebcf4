package io.showroom.vehicle.catalogue;

import io.showroom.platform.problem.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is wrong with an offering, each fault by its place: a catalogue that contradicts itself can sell no car. */
final class OfferingCheck {
    private static final int MOST_ITEMS = 800;
    private static final int MOST_RULES = 1_000;

    private final Offering offering;
    private final Set<String> codes;
    private final List<FieldProblem> faults = new ArrayList<>();

    private OfferingCheck(Offering offering) {
        this.offering = offering;
        this.codes = offering.items().stream().map(CatalogueItem::code).collect(Collectors.toSet());
    }

    static List<FieldProblem> faults(Offering offering) {
        OfferingCheck check = new OfferingCheck(offering);
        check.whole();
        for (ItemKind kind : ItemKind.values()) {
            check.items(kind);
        }
        check.rules();
        return check.faults;
    }

    private void whole() {
        if (offering.of(ItemKind.TRIM).isEmpty()) {
            fault("trims", "required", "a model has at least one trim");
        }
        if (offering.items().size() > MOST_ITEMS) {
            fault("options", "too-many", "a model has at most " + MOST_ITEMS + " items");
        }
        if (offering.rules().size() > MOST_RULES) {
            fault("rules", "too-many", "a model has at most " + MOST_RULES + " rules");
        }
        season("", offering.season());
        Set<String> currencies =
                offering.items().stream().map(item -> item.price().currency()).collect(Collectors.toSet());
        if (currencies.size() > 1) {
            fault("trims", "mixed-currencies", "all prices of a model are in one currency");
        }
    }

    private void items(ItemKind kind) {
        List<CatalogueItem> items = offering.of(kind);
        Set<String> seen = new HashSet<>();
        offering.items().stream().filter(i -> i.kind().compareTo(kind) < 0).forEach(i -> seen.add(i.code()));
        for (int i = 0; i < items.size(); i++) {
            String at = place(kind) + "[" + i + "].";
            CatalogueItem item = items.get(i);
            if (!seen.add(item.code())) {
                fault(at + "code", "taken", item.code() + " names another item of this model");
            }
            if (item.price().signum() < 0
                    || kind == ItemKind.TRIM && item.price().signum() == 0) {
                fault(at + "price", "negative", "must not be below zero, and of a trim above it");
            }
            season(at, item.season());
            for (String included : item.includes()) {
                boolean option = offering.of(ItemKind.OPTION).stream()
                        .anyMatch(o -> o.code().equals(included) && !included.equals(item.code()));
                if (!option) {
                    fault(at + "includes", "unknown", included + " is no other option of this model");
                }
            }
        }
    }

    private void season(String at, Season season) {
        if (season.isFarOut()) {
            fault(at + "until", "out-of-range", "days lie between the years 1886 and 9999");
        } else if (season.isBackwards()) {
            fault(at + "until", "before-from", "must not be before from");
        }
    }

    private void rules() {
        for (int i = 0; i < offering.rules().size(); i++) {
            CatalogueRule rule = offering.rules().get(i);
            String at = "rules[" + i + "].";
            if (!codes.contains(rule.item())) {
                fault(at + "item", "unknown", rule.item() + " is no item of this model");
            }
            if (rule.others().isEmpty()) {
                fault(at + "others", "required", "names at least one other item");
            }
            for (String other : rule.others()) {
                if (!codes.contains(other) || other.equals(rule.item())) {
                    fault(at + "others", "unknown", other + " is no other item of this model");
                }
            }
            if (rule.kind() == RuleKind.REQUIRES && excludedBy(rule.item()).containsAll(rule.others())) {
                fault(at + "others", "contradiction", rule.item() + " requires what it excludes");
            }
        }
    }

    private Set<String> excludedBy(String item) {
        Set<String> excluded = new HashSet<>();
        for (CatalogueRule rule : offering.rules()) {
            if (rule.kind() == RuleKind.EXCLUDES && rule.item().equals(item)) {
                excluded.addAll(rule.others());
            }
            if (rule.kind() == RuleKind.EXCLUDES && rule.others().contains(item)) {
                excluded.add(rule.item());
            }
        }
        return excluded;
    }

    private static String place(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "s";
    }

    private void fault(String field, String code, String message) {
        faults.add(new FieldProblem(field, code, message));
    }
}
