package io.showroom.local.demo.month.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.local.demo.month.plan.Deed;
import org.junit.jupiter.api.Test;

class LeadPlayerTest {

    @Test
    void everything_that_can_be_planned_can_be_played() {
        LeadPlayer player = new LeadPlayer(null, new Ledger(), new Activity(), null);

        assertThat(Deed.class.getPermittedSubclasses()).isNotEmpty().allMatch(player::can);
    }
}
