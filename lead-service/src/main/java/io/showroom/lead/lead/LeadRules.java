package io.showroom.lead.lead;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Plate;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.IntentScheme;
import io.showroom.lead.settings.AssignmentSettings;
import io.showroom.lead.settings.DealSettings;
import io.showroom.lead.settings.LeadSettings;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What holds for the leads of one store: the group's settings and scheme of levels, the store, its calendar. */
public record LeadRules(
        LeadSettings settings,
        IntentScheme scheme,
        DealSettings deals,
        AssignmentSettings assignment,
        Store store,
        WorkingCalendar calendar) {

    public ZoneId zone() {
        return store.zone();
    }

    /** The day it is then at the store. */
    public LocalDate dayAt(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    /**
     * A plate as the store's country writes it; null stays null.
     *
     * @throws Invalid naming the field it was given in
     */
    public String plate(String field, String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return Plate.parse(store.country(), typed).value().number();
        } catch (InvalidValue bad) {
            throw new Invalid(field, bad.code(), bad.getMessage());
        }
    }

    /** When a lead that comes to somebody now must have been touched. */
    public Instant firstContactDue(Instant now) {
        return calendar.plusWorkingTime(now, Duration.ofMinutes(settings.firstContactMinutes()));
    }

    /** When a lead that nobody moves goes back to the pool; null when it lies there, is closed, or is on order. */
    Instant returnsAt(Lead lead) {
        Integer months = poolMonths(lead.intent().level());
        boolean held =
                lead.open() && lead.owner() != null && lead.deals().open().isEmpty();
        return held && months != null
                ? LastMove.of(lead).atZone(zone()).plusMonths(months).toInstant()
                : null;
    }

    private Integer poolMonths(IntentLevel level) {
        return switch (level) {
            case A, B, C -> scheme.rule(level).horizonMonths();
            case N -> assignment.poolMonthsN();
            case O -> null;
        };
    }
}
