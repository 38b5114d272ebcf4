package io.showroom.lead.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.showroom.contracts.Contracts;
import io.showroom.lead.LeadIT;
import io.showroom.lead.tally.Tally;
import io.showroom.lead.tally.store.KeptCounts;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RebuildIT extends LeadIT {
    private static final String REBUILDS = "/api/v1/funnel/rebuilds";

    @Autowired
    MongoDatabase database;

    private Map<String, Tally> kept() {
        return KeptCounts.of(database, world.group);
    }

    private Map<String, Tally> awaitCounts(int leads) {
        String all = "|*||M|2026-03";
        await().until(() -> kept().getOrDefault(all, Tally.none()).of("n.Nnn") == leads);
        return kept();
    }

    /** Ended over Sunday in Shanghai, with one of two owed contacts made. */
    private void aWeekThatEnded(String lead) {
        events.send(
                "followup.contacts-counted.v1",
                world.group,
                world.shanghai,
                "cadence-" + lead,
                5,
                Contracts.sample("followup.contacts-counted.v1").replace("store-shanghai", world.shanghai));
        await().until(() -> kept().getOrDefault("|*||M|2026-03", Tally.none()).of("p.d") == 2);
    }

    private Api.Answer awaitOver(String rebuild) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(world.admin()).get(REBUILDS + "/" + rebuild).expect(200), answer -> !answer.json()
                        .at("/running")
                        .asBoolean());
    }

    @Test
    void counts_that_went_wrong_are_right_again_after_a_rebuild_and_nothing_is_left_of_the_old() {
        String lead = aLead();
        aLead();
        awaitCounts(2);
        aWeekThatEnded(lead);
        Map<String, Tally> right = kept();
        database.getCollection("tallyCells")
                .deleteMany(new Document("_id", new Document("$gte", world.group).append("$lt", world.group + "}")));
        assertThat(kept()).isEmpty();
        Api admin = api.as(world.admin());
        Api.Answer started = admin.post(REBUILDS, "").expect(201);
        Api.Answer over = awaitOver(started.at("/id"));
        assertThat(over.at("/leads")).isEqualTo("2");
        assertThat(kept()).isEqualTo(right);
        assertThat(admin.get(REBUILDS).expect(200).json().at("/items")).hasSize(1);
        assertThat(database.getCollection("tallyRecords")
                        .countDocuments(new Document(
                                "of", new Document("$gte", world.group + "|1|").append("$lt", world.group + "|1}"))))
                .isZero();
        aLead();
        awaitCounts(3);
    }

    @Test
    void leads_that_change_while_it_runs_are_counted_as_they_are() {
        for (int i = 0; i < 5; i++) {
            aLead();
        }
        awaitCounts(5);
        Api admin = api.as(world.admin());
        for (int round = 0; round < 3; round++) {
            String rebuild = admin.post(REBUILDS, "").expect(201).at("/id");
            aLead();
            awaitOver(rebuild);
        }
        awaitCounts(8);
    }

    @Test
    void only_head_office_rebuilds_one_at_a_time_and_its_own_groups() {
        Api admin = api.as(world.admin());
        Api keyed = admin.with("Idempotency-Key", "again");
        String id = keyed.post(REBUILDS, "").expect(201).at("/id");
        assertThat(keyed.post(REBUILDS, "").expect(201).at("/id")).isEqualTo(id);
        manager.post(REBUILDS, "").expect(403);
        manager.get(REBUILDS).expect(403);
        api.as(io.showroom.testkit.World.create(events).admin())
                .get(REBUILDS + "/" + id)
                .expect(404);
        awaitOver(id);
    }
}
