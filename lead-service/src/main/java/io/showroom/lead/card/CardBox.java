package io.showroom.lead.card;

import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * How many cards are held, altogether and by something.
 *
 * @param rows the one with most cards first; for levels and kinds in their own order
 */
public record CardBox(CardTrait by, Row total, List<Row> rows) {

    /** Cards that have one value of what is counted by. */
    public record Row(
            @Schema(description = "A store, staff id, model, …; empty for cards that have none; absent in the total")
            String value,

            @Schema(description = "Of a store or consultant")
            String name,

            @Schema(description = "Open prospects") Figure a,

            @Schema(description = "Ordered, not all delivered yet")
            Figure b,

            @Schema(description = "Owners; a card for each sale")
            Figure c) {
        long cards() {
            return a.count() + b.count() + c.count();
        }
    }
}
