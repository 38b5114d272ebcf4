package io.showroom.followup.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Overdue tasks rise from their owner to the store manager and to the group, and expire in the end. */
class EscalationIT extends Platform {
    private static final Instant DUE = Instant.parse("2026-03-04T07:00:00Z"); // 15:00 in Shanghai

    @Autowired
    MeterRegistry meters;

    private String aTask(Api as, String customer) {
        String body = json("{'store': '" + world.shanghai + "', 'kind': 'CALL', 'customerId': '" + customer
                + "', 'due': '" + DUE + "'}");
        return soon("creation")
                .until(() -> as.post("/api/v1/tasks", body), answer -> answer.status() == 201)
                .at("/id");
    }

    private void awaitLevel(String task, String level, String to) {
        soon(level).until(() -> task(task).at("/escalation/level").equals(level));
        assertThat(task(task).at("/escalation/to")).isEqualTo(to);
    }

    @Test
    void it_rises_when_it_is_due_again_after_eight_working_hours_and_expires_after_thirty_days() {
        String task = aTask(agent(), aCustomer());
        clock.set(DUE.minusMillis(1));
        String marker = aTask(agent(), aCustomer());
        assertThat(task(task).at("/overdue")).isEqualTo("false");
        assertThat(task(task).at("/escalation/level")).isEqualTo("OWNER");
        clock.set(DUE);
        awaitLevel(task, "STORE_MANAGER", world.shanghai + "-manager");
        assertThat(task(task).at("/overdue")).isEqualTo("true");
        assertThat(items(manager().get("/api/v1/tasks?escalatedTo=" + world.shanghai + "-manager")))
                .hasSize(2);
        Instant group = Instant.parse("2026-03-05T06:00:00Z"); // 3 hours on the 4th, 5 on the 5th
        clock.set(group.minusMillis(1));
        outcome(agent(), marker, "'disposition': 'REACHED'").expect(200);
        assertThat(task(task).at("/escalation/level")).isEqualTo("STORE_MANAGER");
        clock.set(group);
        awaitLevel(task, "GROUP", world.group + "-admin");
        clock.set(group.plus(Duration.ofDays(30)).minusMillis(1));
        assertThat(task(task).at("/state")).isEqualTo("OPEN");
        clock.set(group.plus(Duration.ofDays(30)));
        soon("expiry").until(() -> task(task).at("/state").equals("EXPIRED"));
        assertThat(task(task).at("/closing/why")).isEqualTo("TIME_OVER");
        assertThat(events.await(
                        2, "followup.task-escalated.v1", e -> e.subject().equals(task)))
                .hasSize(2);
    }

    @Test
    void a_managers_own_task_rises_to_the_group_and_a_done_one_to_nobody() {
        String managers = aTask(manager(), aCustomer());
        String done = aTask(agent(), aCustomer());
        outcome(agent(), done, "'disposition': 'REACHED'").expect(200);
        clock.set(DUE);
        awaitLevel(managers, "GROUP", world.group + "-admin");
        assertThat(task(done).at("/escalation/level")).isEqualTo("OWNER");
    }

    @Test
    void a_group_may_leave_its_people_more_time() {
        world.group(Map.of("followup", Map.of("ownerHours", 2, "managerHours", 1)));
        soon("settings")
                .until(() ->
                        directory.group(world.group).orElseThrow().settings().containsKey("followup"));
        String task = aTask(agent(), aCustomer());
        clock.set(DUE.plus(Duration.ofHours(2)).minusMillis(1));
        LeadStory marker = anOwnedLead("B");
        awaitTask("leadId=" + marker.id);
        assertThat(task(task).at("/escalation/level")).isEqualTo("OWNER");
        clock.set(DUE.plus(Duration.ofHours(2)));
        awaitLevel(task, "STORE_MANAGER", world.shanghai + "-manager");
        clock.set(DUE.plus(Duration.ofHours(3)));
        awaitLevel(task, "GROUP", world.group + "-admin");
    }

    @Test
    void a_first_contact_does_not_rise_by_itself_for_the_lead_is_handed_on() {
        Instant due = clock.instant().plus(Duration.ofMinutes(15));
        LeadStory lead = aLead(world.shanghai).created("B").assigned(consultant(1), due);
        String first = at(awaitTask("leadId=" + lead.id), "id");
        String other = aTask(agent(), aCustomer());
        clock.set(DUE);
        awaitLevel(other, "STORE_MANAGER", world.shanghai + "-manager");
        assertThat(task(first).at("/escalation/level")).isEqualTo("OWNER");
        assertThat(task(first).at("/overdue")).isEqualTo("true");
    }

    @Test
    void what_is_overdue_is_metered() {
        double before = overdue();
        aTask(agent(), aCustomer());
        assertThat(overdue()).isEqualTo(before);
        clock.set(DUE.plusMillis(1));
        assertThat(overdue()).isGreaterThan(before);
        assertThat(List.of("showroom.followup.escalations")).allSatisfy(name -> soon(name)
                .until(() -> !meters.find(name).counters().isEmpty()));
    }

    private double overdue() {
        return meters.get("showroom.followup.overdue").gauge().value();
    }
}
