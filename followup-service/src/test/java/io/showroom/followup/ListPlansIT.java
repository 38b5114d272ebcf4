package io.showroom.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import io.showroom.testkit.queries.ListPlans;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is listed, an index holds it in the order of the list: a page costs what it shows. */
class ListPlansIT extends Platform {
    private List<Api> callers;

    @BeforeEach
    void twoOfEach() {
        for (int i = 0; i < 2; i++) {
            LeadStory lead = anOwnedLead("B");
            awaitTask("kind=CALL&leadId=" + lead.id);
            lead.carDelivered(consultant(1), CarStory.newVin());
            String visit = at(awaitTask("kind=RETURN_VISIT&leadId=" + lead.id), "id");
            agent().post("/api/v1/tasks/" + visit + "/survey", json("{'overall': 9}"))
                    .expect(201);
        }
        Api both = api.as(Tokens.staff(world.group, "m", Role.STORE_MANAGER, world.shanghai, world.munich));
        callers = List.of(admin(), both, manager(), agent());
    }

    private List<String> lists(String path, List<String> filters) {
        return filters.stream()
                .flatMap(filter -> Stream.of(filter, filter + "&store=" + world.shanghai))
                .map(filter -> path + "?" + filter)
                .toList();
    }

    @Test
    void no_list_of_tasks_is_sorted_in_memory() {
        List<String> lists = lists(
                "/api/v1/tasks",
                List.of(
                        "",
                        "state=OPEN",
                        "kind=CALL",
                        "kind=CALL&state=OPEN",
                        "assignee=" + consultant(1),
                        "assignee=" + consultant(1) + "&state=OPEN",
                        "assignee=" + consultant(1) + "&state=OPEN&kind=CALL",
                        "escalatedTo=" + world.shanghai + "-manager",
                        "escalatedTo=" + world.shanghai + "-manager&state=OPEN",
                        "state=OPEN&dueBefore=2026-03-06T00:00:00Z"));
        assertThat(ListPlans.sortedInMemory("MongoTasks.", () -> {
                    ListPlans.read(callers, lists);
                    ListPlans.read(List.of(asConsultant(1)), lists);
                }))
                .isEmpty();
    }

    @Test
    void no_list_of_rhythms_is_sorted_in_memory() {
        List<String> lists = lists(
                "/api/v1/cadences",
                List.of("", "open=true", "owner=" + consultant(1), "owner=" + consultant(1) + "&open=true"));
        List<String> behind = Stream.of("", "&behind=true", "&owner=" + consultant(1))
                .map(filter -> "/api/v1/cadences/compliance/leads?unit=WEEK&store=" + world.shanghai + filter)
                .toList();
        List<Api> sales = List.of(admin(), manager(), asConsultant(1));
        assertThat(ListPlans.sortedInMemory("MongoCadences.", () -> ListPlans.read(sales, lists)))
                .isEmpty();
        assertThat(ListPlans.sortedInMemory("MongoLeadPeriods.", () -> ListPlans.read(sales, behind)))
                .isEmpty();
    }

    @Test
    void no_list_of_return_visits_or_surveys_is_sorted_in_memory() {
        List<String> visits =
                lists("/api/v1/return-visits", List.of("", "made=false", "state=OPEN", "reason=DELIVERY"));
        String inMarch = "/api/v1/return-visits?from=2026-03-01&store=" + world.shanghai;
        List<String> surveys = lists("/api/v1/surveys", List.of("", "about=DELIVERY"));
        assertThat(ListPlans.sortedInMemory("MongoReturnVisits.", () -> {
                    ListPlans.read(callers, visits);
                    ListPlans.read(callers, List.of(inMarch));
                }))
                .isEmpty();
        assertThat(ListPlans.sortedInMemory("MongoSurveys.", () -> ListPlans.read(callers, surveys)))
                .isEmpty();
    }
}
