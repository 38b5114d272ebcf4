package io.showroom.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.intent.PurchaseHorizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeframeTest {
    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, IMMEDIATE", "three_months, THREE_MONTHS", "immediately, IMMEDIATE", "31 days, IMMEDIATE",
        "32 days, THREE_MONTHS", "within 2-3 months, THREE_MONTHS", "4 months, SIX_MONTHS", "6 months, SIX_MONTHS",
        "7 months, ONE_YEAR", "1 year, ONE_YEAR", "3个月, THREE_MONTHS", "2 weeks, IMMEDIATE"
    })
    void the_senders_words_are_understood(String words, PurchaseHorizon meant) {
        assertThat(Timeframe.read(words)).isEqualTo(meant);
    }

    @Test
    void words_that_say_nothing_mean_nothing() {
        assertThat(Timeframe.read("some day")).isNull();
    }
}
