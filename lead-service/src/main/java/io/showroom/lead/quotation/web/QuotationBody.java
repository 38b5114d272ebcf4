package io.showroom.lead.quotation.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Extra;
import io.showroom.lead.deal.Price;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.quotation.MakeQuotation;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** An offer, clear in all parts of its price; the total is worked out, never taken. */
record QuotationBody(
        String brand,
        @Schema(example = "ID.4") String model,
        String trim,
        String colour,
        Money listPrice,
        @Schema(description = "Nothing when left out") Money discount,
        @Schema(description = "At most 50") List<ExtraBody> extras,

        @Schema(description = "All taxes and duties on top; nothing when left out")
        Money tax,

        @Schema(description = "Last day it holds, in the store's zone; 14 days when left out")
        LocalDate validUntil) {
    private static final int MOST_EXTRAS = 50;

    /** Something sold with the car. */
    record ExtraBody(String name, Money price) {}

    MakeQuotation.Offer offer() {
        return new MakeQuotation.Offer(
                Text.optional("brand", brand, Text.NAME),
                Text.required("model", model, Text.NAME),
                Text.optional("trim", trim, Text.NAME),
                Text.optional("colour", colour, Text.NAME),
                new Price(listPrice, discount, extraList(), tax),
                validUntil);
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
