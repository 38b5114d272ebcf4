package io.showroom.lead.quotation.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Extra;
import io.showroom.lead.deal.Price;
import io.showroom.lead.lead.web.CarSpecs;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.quotation.MakeQuotation;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** An offer, clear in all parts of its price; the total is worked out, never taken. */
record QuotationBody(
        @Schema(example = "Volkswagen") String brand,
        @Schema(example = "ID.4") String model,
        @Schema(example = "2026") Integer modelYear,
        @Schema(example = "Pro") String trim,
        @Schema(example = "白色") String colour,
        String interior,
        @Schema(description = "At most 100") List<String> options,

        @Schema(description = "Of the car as configured") Money listPrice,

        @Schema(description = "Nothing when left out") Money discount,

        @Schema(
                description = "Instead of discount: per cent of the list price, rounded half up to the smallest coin",
                example = "3.5")
        BigDecimal discountPercent,

        @Schema(description = "At most 50") List<ExtraBody> extras,

        @Schema(description = "All taxes and duties on top; nothing when left out")
        Money tax,

        @Schema(
                description =
                        "Instead of tax: per cent of what is paid before it, rounded half up to the smallest coin",
                example = "10")
        BigDecimal taxPercent,

        @Schema(description = "Last day it holds, in the store's zone; the group's usual time when left out")
        LocalDate validUntil) {
    private static final int MOST_EXTRAS = 50;

    /** Something sold with the car. */
    record ExtraBody(@Schema(example = "脚垫") String name, Money price) {}

    MakeQuotation.Offer offer() {
        List<Extra> with = extraList();
        Money less =
                either("discount", discount, discountPercent) ? Price.discountOf(listPrice, discountPercent) : discount;
        Money taxes = either("tax", tax, taxPercent) ? Price.taxOf(listPrice, less, with, taxPercent) : tax;
        Price price = new Price(listPrice, less, with, taxes);
        price.total();
        return new MakeQuotation.Offer(
                CarSpecs.read("", brand, model, modelYear, trim, colour, interior, options), price, validUntil);
    }

    /** Whether it is given in per cent. */
    private static boolean either(String field, Money amount, BigDecimal percent) {
        if (amount != null && percent != null) {
            throw new Invalid(field + "Percent", "given-twice", "give " + field + " as an amount or in per cent");
        }
        return percent != null;
    }

    private List<Extra> extraList() {
        if (extras == null) {
            return List.of();
        }
        if (extras.size() > MOST_EXTRAS) {
            throw new Invalid("extras", "too-many", "must be at most " + MOST_EXTRAS);
        }
        return IntStream.range(0, extras.size()).mapToObj(this::extra).toList();
    }

    private Extra extra(int i) {
        String at = "extras[" + i + "]";
        ExtraBody one = Needed.value(at, extras.get(i));
        return new Extra(Text.required(at + ".name", one.name(), Text.NAME), Needed.value(at + ".price", one.price()));
    }
}
