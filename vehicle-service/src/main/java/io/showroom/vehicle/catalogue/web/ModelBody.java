package io.showroom.vehicle.catalogue.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.showroom.vehicle.catalogue.CatalogueItem;
import io.showroom.vehicle.catalogue.CatalogueRule;
import io.showroom.vehicle.catalogue.ItemKind;
import io.showroom.vehicle.catalogue.Offering;
import io.showroom.vehicle.catalogue.RuleKind;
import io.showroom.vehicle.catalogue.Season;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A model of the catalogue as it is told. */
record ModelBody(
        @Schema(example = "Volkswagen") String brand,
        @Schema(example = "ID.4") String model,
        @Schema(example = "2026") Integer modelYear,

        @Schema(description = "First day it can be ordered; left out for no beginning")
        LocalDate from,

        @Schema(description = "Last day it can be ordered; left out for no end")
        LocalDate until,

        @Schema(description = "At least one") List<ItemBody> trims,
        List<ItemBody> colours,
        List<ItemBody> interiors,
        List<ItemBody> options,
        @Schema(description = "What goes together") List<RuleBody> rules) {

    /** Something that a car can be built with. */
    record ItemBody(
            @Schema(description = "Names it in its model: letters, digits, - _ .", example = "PRO")
            String code,

            @Schema(description = "English name; one of the two names is enough", example = "Pro")
            String en,

            @Schema(description = "Chinese name", example = "长续航版") @JsonProperty("zh-CN")
            String zh,

            @Schema(description = "Of a trim the car's list price with it; of anything else what it costs on top")
            Money price,

            @Schema(description = "Codes of options that come with it at no price of their own")
            List<String> includes,

            @Schema(description = "First day it can be ordered")
            LocalDate from,

            @Schema(description = "Last day it can be ordered")
            LocalDate until) {

        CatalogueItem item(String at, ItemKind kind) {
            String english = Text.optional(at + "en", en, Text.NAME);
            String chinese = Text.optional(at + "zh-CN", zh, Text.NAME);
            if (english == null && chinese == null) {
                throw new Invalid(at + "en", "required", "an item has a name");
            }
            return new CatalogueItem(
                    kind,
                    checkedCode(at + "code", code),
                    english == null ? chinese : english,
                    chinese == null ? english : chinese,
                    needed(at + "price", price),
                    codes(at + "includes", includes),
                    new Season(from, until));
        }
    }

    /** With item chosen, one of the others must be (REQUIRES) or none may be (EXCLUDES). */
    record RuleBody(
            RuleKind kind,
            @Schema(example = "RED") String item,
            @Schema(example = "[\"PRO\", \"GTX\"]") List<String> others) {

        CatalogueRule rule(String at) {
            return new CatalogueRule(
                    needed(at + "kind", kind), checkedCode(at + "item", item), codes(at + "others", others));
        }
    }

    Offering offering() {
        int year = needed("modelYear", modelYear);
        if (year < 1886 || year > 2100) {
            throw new Invalid("modelYear", "out-of-range", "must be a year");
        }
        List<CatalogueItem> items = new ArrayList<>();
        items.addAll(items("trims", ItemKind.TRIM, trims));
        items.addAll(items("colours", ItemKind.COLOUR, colours));
        items.addAll(items("interiors", ItemKind.INTERIOR, interiors));
        items.addAll(items("options", ItemKind.OPTION, options));
        List<RuleBody> told = rules == null ? List.of() : rules;
        return new Offering(
                Text.required("brand", brand, Text.LABEL),
                Text.required("model", model, Text.LABEL),
                year,
                new Season(from, until),
                items,
                IntStream.range(0, told.size())
                        .mapToObj(i -> needed("rules[" + i + "]", told.get(i)).rule("rules[" + i + "]."))
                        .toList());
    }

    private static List<CatalogueItem> items(String field, ItemKind kind, List<ItemBody> told) {
        if (told == null) {
            return List.of();
        }
        return IntStream.range(0, told.size())
                .mapToObj(i -> needed(field + "[" + i + "]", told.get(i)).item(field + "[" + i + "].", kind))
                .toList();
    }

    private static List<String> codes(String field, List<String> told) {
        return told == null
                ? List.of()
                : told.stream().map(one -> checkedCode(field, one)).distinct().toList();
    }

    private static String checkedCode(String field, String told) {
        String code = Text.required(field, told, Text.LABEL);
        if (!code.matches("[\\p{L}\\p{N}._-]+")) {
            throw new Invalid(field, "not-a-code", "letters, digits, - _ . only");
        }
        return code;
    }

    private static <T> T needed(String field, T value) {
        if (value == null) {
            throw new Invalid(field, "required", "is missing");
        }
        return value;
    }
}
