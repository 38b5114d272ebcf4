package io.showroom.lead.reception.web;

import io.showroom.lead.reception.ShowRegister;
import io.showroom.lead.reception.VisitCounts;
import io.showroom.lead.reception.VisitDay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The counts of one store's register. */
record CountsView(
        String store,

        @Schema(description = "Of the store", example = "上海浦东店")
        String name,

        @Schema(
                description =
                        "walkIns: groups that walked in; people in them; callIns: calls; back: groups that had been"
                                + " here before; reachable: left a phone; created, joined: made a lead or joined one; ordered")
        VisitCounts total,

        @Schema(description = "The days on which anything was registered, when no other store is shown beside it")
        List<DayView> days,

        @Schema(
                description = "The counts of this store alone, with its days",
                example = "/api/v1/leads/reception/counts?store=store-shanghai&month=2026-03")
        String byDay) {

    /** The counts of one day of the store's calendar. */
    record DayView(
            LocalDate day,
            VisitCounts counts,

            @Schema(description = "How many groups and calls each received")
            List<VisitDay.Received> received,

            @Schema(description = "The list of its lines") String lines) {

        static DayView of(VisitDay day) {
            String lines = ReceptionController.PATH + "?store=" + day.store() + "&day=" + day.day();
            return new DayView(day.day(), day.counts(), day.received(), lines);
        }
    }

    /** @param period as it was asked for: {@code day=} or {@code month=} */
    static CountsView of(ShowRegister.StoreCounts counts, String period) {
        return new CountsView(
                counts.store(),
                counts.name(),
                counts.total(),
                counts.days().stream().map(DayView::of).toList(),
                ReceptionController.PATH + "/counts?store=" + counts.store() + "&" + period);
    }
}
