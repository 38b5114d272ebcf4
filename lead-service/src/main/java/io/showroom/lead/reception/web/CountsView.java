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

        @Schema(
                description =
                        "walkIns: groups that walked in; people in them; callIns: calls; back: groups that had been"
                                + " here before; reachable: left a phone; created, joined: made a lead or joined one; ordered")
        VisitCounts total,

        @Schema(description = "Days on which anything was registered; of one store, when it is named")
        List<DayView> days) {

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

    static CountsView of(ShowRegister.StoreCounts counts) {
        return new CountsView(
                counts.store(),
                counts.total(),
                counts.days().stream().map(DayView::of).toList());
    }
}
