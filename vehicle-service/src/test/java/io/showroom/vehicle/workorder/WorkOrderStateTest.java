package io.showroom.vehicle.workorder;

import static io.showroom.vehicle.workorder.WorkOrderState.CANCELLED;
import static io.showroom.vehicle.workorder.WorkOrderState.CLOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Conflict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkOrderStateTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, ADD, IN_WORK",
        "OPEN, CANCEL, CANCELLED",
        "IN_WORK, ADD, IN_WORK",
        "IN_WORK, REMOVE, IN_WORK",
        "IN_WORK, CLOSE, CLOSED",
        "IN_WORK, CANCEL, CANCELLED"
    })
    void an_allowed_step_leads_on(WorkOrderState from, WorkOrderStep step, WorkOrderState to) {
        assertThat(from.after(step)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, REMOVE", "OPEN, CLOSE"})
    void a_car_just_received_has_nothing_to_remove_or_close(WorkOrderState from, WorkOrderStep step) {
        assertThatThrownBy(() -> from.after(step)).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_ended_order_takes_no_step(WorkOrderStep step) {
        assertThatThrownBy(() -> CLOSED.after(step)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> CANCELLED.after(step)).isInstanceOf(Conflict.class);
    }
}
