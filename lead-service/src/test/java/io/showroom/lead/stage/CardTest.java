package io.showroom.lead.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {
    private static final Instant NOON = Instant.parse("2026-03-03T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "NEW, A",
        "CONTACTED, A",
        "VISITED, A",
        "TEST_DRIVE, A",
        "NEGOTIATION, A",
        "ORDERED, B",
        "DELIVERED, C",
        "DEFEATED,",
        "INVALID,"
    })
    void an_open_prospect_is_an_a_card_an_order_a_b_card_and_an_owner_a_c_card(Stage stage, Card card) {
        Progress fresh = Progress.fresh(NOON);
        Progress progress = stage == Stage.NEW ? fresh : fresh.to(stage, NOON, "li");
        assertThat(progress.card()).isEqualTo(card);
    }

    @Test
    void a_lead_that_went_into_an_older_one_is_on_no_card() {
        assertThat(Progress.fresh(NOON).joined("older").card()).isNull();
    }

    @Test
    void an_order_that_is_cancelled_makes_it_an_a_card_again() {
        Progress ordered = Progress.fresh(NOON).to(Stage.ORDERED, NOON, "li");
        assertThat(ordered.to(Stage.NEGOTIATION, NOON, "li").card()).isEqualTo(Card.A);
    }
}
