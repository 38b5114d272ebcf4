package io.showroom.lead.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.report.FigureIT;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import io.showroom.testkit.queries.ListPlans;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever leads and cards are listed by, an index holds them in the order of the list: a page costs what it shows. */
class LeadPlansIT extends FigureIT {
    private static final String LEADS = "/api/v1/leads?";
    private static final String CARDS = "/api/v1/cards?card=A&";

    private String owner;
    private List<Api> callers;

    @BeforeEach
    void leads() {
        owner = world.shanghai + "-consultant-1";
        Api both = api.as(Tokens.staff(world.group, "m", Role.STORE_MANAGER, world.shanghai, world.munich));
        callers = List.of(api.as(world.admin()), both, manager, api.as(world.consultant(world.shanghai, 1)));
        for (int i = 0; i < 3; i++) {
            String lead = crm.post(
                            "/api/v1/leads",
                            json("{'store': '" + world.shanghai + "', 'name': '王', 'phones': ['" + aPhone()
                                    + "'], 'model': 'ID.4', 'source': 'WEB', 'campaign': 'spring', 'consultant': '"
                                    + owner + "'}"))
                    .expect(201)
                    .at("/leadId");
            done(lead, "/contacts", "{'channel': 'CALL', 'customerTookPart': false}");
            done(lead, "/defeat", "{'reason': 'PRICE'}");
        }
    }

    private void read(String path, List<String> filters) {
        ListPlans.read(callers, filters.stream().map(filter -> path + filter).toList());
    }

    private List<String> withStore(List<String> filters) {
        return filters.stream()
                .flatMap(filter -> Stream.of(filter, filter + "&store=" + world.shanghai))
                .toList();
    }

    private void readPool() {
        manager.get("/api/v1/leads?owner=" + owner)
                .expect(200)
                .json()
                .at("/items")
                .forEach(lead -> done(lead.at("/id").asString(), "/pool-return", ""));
        read("/api/v1/leads/pool?", withStore(List.of("")));
    }

    @Test
    void no_list_is_sorted_in_memory() {
        List<String> leads = withStore(List.of(
                "",
                "open=true",
                "from=2026-03-01T00:00:00Z&before=2026-04-01T00:00:00Z",
                "owner=" + owner,
                "owner=" + owner + "&open=true",
                "level=N",
                "level=N&open=true",
                "stage=NEW",
                "stage=NEW&open=true",
                "source=WEB",
                "model=ID.4",
                "campaign=spring",
                "model=ID.4&open=true",
                "model=ID.4&level=N&from=2026-03-01T00:00:00Z",
                "source=WEB&campaign=spring",
                "owner=" + owner + "&model=ID.4",
                "pending=DEFEAT"));
        List<String> cards = withStore(List.of(
                "",
                "from=2026-03-01T00:00:00Z",
                "owner=" + owner,
                "owner=" + owner + "&level=N",
                "owner=",
                "model=ID.4",
                "model=",
                "region=",
                "level=N",
                "kind=PERSON",
                "kind=PERSON&level=N",
                "model=ID.4&level=N&kind=PERSON",
                "model=ID.4&region="));

        assertThat(ListPlans.sortedInMemory("MongoLeads.", () -> {
                    read(LEADS, leads);
                    read(CARDS, cards);
                    readPool();
                }))
                .isEmpty();
    }
}
