package io.showroom.lead.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.platform.messaging.ConsumerLag;
import io.showroom.platform.store.MongoRepository;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Leads whose figures are known, and the lists that every figure must agree with. */
public abstract class FigureIT extends LeadIT {
    protected static final String CAR =
            "{'brand': '大众', 'model': 'ID.4', 'price': {'amount': '200000', 'currency': 'CNY'}}";

    @Autowired
    private List<MongoRepository<?>> repositories;

    @Autowired
    private ConsumerLag lag;

    /** A new lead that somebody tried to call, so that it stays with its owner. */
    protected String aLeadFrom(String source, String model, String campaign) {
        String lead = crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.shanghai + "', 'name': '王', 'phones': ['" + aPhone()
                                + "'], 'source': '" + source + "', 'model': '" + model + "', 'campaign': '" + campaign
                                + "'}"))
                .expect(201)
                .at("/leadId");
        done(lead, "/contacts", "{'channel': 'CALL', 'customerTookPart': false}");
        return lead;
    }

    protected String aLeadFrom(String source) {
        return aLeadFrom(source, "ID.4", "spring");
    }

    /** The manager does it to the lead as it is, whatever time does to it meanwhile. */
    protected void done(String lead, String rest, String body) {
        await().until(() -> holding(lead).post(path(lead, rest), json(body)).status() < 300);
    }

    protected void lost(String lead, String why) {
        done(lead, "/defeat", "{" + why + "}");
        done(lead, "/defeat/decision", "{'approve': true}");
    }

    /** The lead's customer is known and orders a car. */
    protected void ordered(String lead) {
        link(lead, "customer-" + lead);
        done(lead, "/orders", "{'cars': [" + CAR + "]}");
    }

    /** What a path answers once everything that happened is counted and this is so. */
    protected JsonNode awaitFigures(Api caller, String path, String pointer, String value) {
        return awaitFigures(caller, path, json -> json.at(pointer).asString().equals(value));
    }

    protected JsonNode awaitFigures(Api caller, String path, Predicate<JsonNode> so) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            awaitCounted();
                            return caller.get(path).expect(200).json();
                        },
                        so);
    }

    private void awaitCounted() {
        await("events told").until(() -> repositories.stream()
                .map(repository -> repository.mapping().collection())
                .noneMatch(this::hasSomethingToTell));
        await("events counted").until(() -> lag.ask("lead-service.counts") == 0);
    }

    private boolean hasSomethingToTell(String collection) {
        Document untold = new Document("group", world.group)
                .append("outboxAt", new Document("$gt", Instant.EPOCH))
                .append("outbox.0", new Document("$exists", true));
        return database.getCollection(collection).find(untold).first() != null;
    }

    /** Every figure in the answer is as many records as its list has, page by page. */
    protected void allAgree(Api caller, JsonNode answer) {
        answer.findParents("records").stream()
                .filter(figure -> figure.has("count"))
                .forEach(figure -> agrees(caller, figure));
    }

    protected void agrees(Api caller, JsonNode figure) {
        String list = figure.at("/records").asString();
        int listed = 0;
        String cursor = "";
        do {
            Api.Answer page = caller.get(list + "&limit=2" + cursor).expect(200);
            listed += page.json().at("/items").size();
            cursor = page.at("/nextCursor").isEmpty() ? null : "&cursor=" + page.at("/nextCursor");
        } while (cursor != null);
        assertThat(listed).as(list).isEqualTo(figure.at("/count").asInt());
    }

    protected static int count(JsonNode answer, String pointer) {
        return answer.at(pointer + "/count").asInt();
    }
}
