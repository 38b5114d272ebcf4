package io.showroom.lead.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.report.FigureIT;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of leads, by what a manager asks. */
class LeadListIT extends FigureIT {

    private static List<String> leads(Api caller, String query) {
        return caller.get("/api/v1/leads?" + query)
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsString("id");
    }

    @Test
    void leads_are_listed_by_source_model_and_campaign_alone_and_together() {
        String web = aLeadFrom("WEB", "ID.4", "Spring 2026");
        String show = aLeadFrom("AUTO_SHOW", "id.4", "spring  2026");
        String golf = aLeadFrom("WEB", "Golf", "");
        Api admin = api.as(world.admin());
        Api both = api.as(Tokens.staff(world.group, "m", Role.STORE_MANAGER, world.shanghai, world.munich));
        for (Api caller : List.of(manager, admin, both)) {
            assertThat(leads(caller, "source=WEB")).containsExactlyInAnyOrder(web, golf);
            assertThat(leads(caller, "model=ＩＤ.4")).containsExactlyInAnyOrder(web, show);
            assertThat(leads(caller, "campaign=SPRING+2026")).containsExactlyInAnyOrder(web, show);
            assertThat(leads(caller, "source=WEB&model=ID.4")).containsExactly(web);
            assertThat(leads(caller, "model=ID.4&campaign=spring+2026&source=AUTO_SHOW"))
                    .containsExactly(show);
            assertThat(leads(caller, "source=WEB&open=true&store=" + world.shanghai))
                    .containsExactlyInAnyOrder(web, golf);
            assertThat(leads(caller, "source=WALK_IN")).isEmpty();
        }
        Api munich = api.as(world.manager(world.munich));
        assertThat(leads(munich, "source=WEB")).isEmpty();
        assertThat(leads(munich, "source=WEB&store=" + world.shanghai)).isEmpty();
    }

    @Test
    void leads_are_listed_by_when_they_came_in_and_in_pages() {
        String first = aLeadFrom("WEB");
        clock.advance(Duration.ofMinutes(1));
        String second = aLeadFrom("WEB");
        clock.advance(Duration.ofMinutes(1));
        String third = aLeadFrom("WEB");
        String at = lead(second).at("/receivedAt");
        assertThat(leads(manager, "from=" + at)).containsExactly(third, second);
        assertThat(leads(manager, "before=" + at)).containsExactly(first);
        Api.Answer page = manager.get("/api/v1/leads?source=WEB&limit=2").expect(200);
        assertThat(page.json().at("/items").findValuesAsString("id")).containsExactly(third, second);
        assertThat(leads(manager, "source=WEB&limit=2&cursor=" + page.at("/nextCursor")))
                .containsExactly(first);
        manager.get("/api/v1/leads?cursor=" + page.at("/nextCursor")).expect(400);
    }

    @Test
    void a_consultant_finds_only_their_own_by_them() {
        String lead = aLeadFrom("WEB");
        int number = lead(lead).at("/assignment/owner").endsWith("1") ? 1 : 2;
        assertThat(leads(api.as(world.consultant(world.shanghai, number)), "source=WEB"))
                .containsExactly(lead);
        assertThat(leads(api.as(world.consultant(world.shanghai, 3 - number)), "source=WEB"))
                .isEmpty();
    }

    @Test
    void bad_filters_are_named() {
        manager.get("/api/v1/leads?source=PIGEON").expect(400);
        manager.get("/api/v1/leads?from=yesterday").expect(400);
        manager.get("/api/v1/leads?campaign=").expect(422);
        assertThat(manager.get("/api/v1/leads?model=" + "x".repeat(101))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("model");
    }
}
