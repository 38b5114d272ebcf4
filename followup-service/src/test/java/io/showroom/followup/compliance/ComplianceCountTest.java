package io.showroom.followup.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.cadence.ContactsCounted.Count;
import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.PeriodUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComplianceCountTest {
    private static final CalendarPeriod WEEK = CalendarPeriod.around(PeriodUnit.WEEK, LocalDate.parse("2026-03-03"));

    private static Count count(int demanded, int made) {
        return new Count("anna", IntentLevel.A, demanded, made);
    }

    private final ComplianceCount none = ComplianceCount.none("g", "s", "anna", WEEK);

    @Test
    void one_leads_surplus_covers_no_other() {
        ComplianceCount sum =
                none.with(count(1, 3), null).next().with(count(2, 0), null).next();
        assertThat(sum.leads()).isEqualTo(2);
        assertThat(sum.demanded()).isEqualTo(3);
        assertThat(sum.made()).isEqualTo(3);
        assertThat(sum.fulfilled()).isEqualTo(1);
        assertThat(sum.compliance()).isEqualByComparingTo("0.3333");
    }

    @Test
    void what_was_told_before_is_replaced() {
        ComplianceCount sum = none.with(count(2, 1), null)
                .next()
                .with(count(2, 2), count(2, 1))
                .next();
        assertThat(sum.leads()).isEqualTo(1);
        assertThat(sum.compliance()).isEqualByComparingTo("1");
        assertThat(sum.with(null, count(2, 2)).next()).isEqualTo(none);
    }

    @Test
    void a_contact_that_nobody_owed_is_made_and_owes_nothing() {
        ComplianceCount sum = none.with(count(0, 1), null).next();
        assertThat(sum.leads()).isZero();
        assertThat(sum.made()).isEqualTo(1);
        assertThat(sum.compliance()).isNull();
    }

    @Test
    void no_difference_is_no_change() {
        assertThat(none.with(count(1, 0), count(1, 0)).changed()).isFalse();
    }
}
