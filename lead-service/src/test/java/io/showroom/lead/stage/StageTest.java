package io.showroom.lead.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEW         | CONTACTED VISITED TEST_DRIVE NEGOTIATION ORDERED DELIVERED DEFEATED INVALID
            CONTACTED   | VISITED TEST_DRIVE NEGOTIATION ORDERED DELIVERED DEFEATED INVALID
            VISITED     | CONTACTED TEST_DRIVE NEGOTIATION ORDERED DELIVERED DEFEATED INVALID
            TEST_DRIVE  | CONTACTED VISITED NEGOTIATION ORDERED DELIVERED DEFEATED INVALID
            NEGOTIATION | CONTACTED VISITED TEST_DRIVE ORDERED DELIVERED DEFEATED INVALID
            ORDERED     | NEGOTIATION DELIVERED DEFEATED
            DELIVERED   | ''
            DEFEATED    | NEW CONTACTED VISITED TEST_DRIVE NEGOTIATION
            INVALID     | NEW CONTACTED VISITED TEST_DRIVE NEGOTIATION
            """)
    void the_table_of_transitions_is_this(Stage from, String to) {
        assertThat(from.next())
                .containsExactlyInAnyOrder(Arrays.stream(to.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Stage::valueOf)
                        .toArray(Stage[]::new));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void no_stage_leads_to_itself(Stage stage) {
        assertThat(stage.allows(stage)).isFalse();
    }

    @Test
    void delivered_defeated_and_invalid_are_closed_and_the_rest_is_open() {
        assertThat(Arrays.stream(Stage.values()).filter(s -> !s.open()))
                .containsExactly(Stage.DELIVERED, Stage.DEFEATED, Stage.INVALID);
    }

    @Test
    void going_to_an_earlier_stage_and_reopening_is_going_back_and_closing_is_not() {
        assertThat(Stage.NEGOTIATION.isBackTo(Stage.VISITED)).isTrue();
        assertThat(Stage.VISITED.isBackTo(Stage.NEGOTIATION)).isFalse();
        assertThat(Stage.VISITED.isBackTo(Stage.DEFEATED)).isFalse();
        assertThat(Stage.DEFEATED.isBackTo(Stage.NEGOTIATION)).isTrue();
    }
}
