package io.showroom.lead.lead.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import io.showroom.lead.report.FigureIT;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Leads as an earlier version stored them are listed like any other. */
class SearchedAnewIT extends FigureIT {
    private static final String RETIRED = "group_search_tags_receivedAt_desc__id";

    private List<String> listed(String path) {
        return manager.get("/api/v1/" + path).expect(200).json().at("/items").findValuesAsString("id");
    }

    @Test
    void leads_with_tags_are_listed_again_and_the_index_of_the_tags_goes_however_often_it_is_done() {
        String lead = aLeadFrom("WEB", "ID.4", "spring");
        done(lead, "/defeat", "{'reason': 'PRICE'}");
        MongoCollection<Document> leads = database.getCollection("leads");
        leads.createIndex(new Document("group", 1).append("search.tags", 1), new IndexOptions().name(RETIRED));
        leads.updateOne(
                new Document("_id", lead),
                new Document("$set", new Document("search", new Document("tags", List.of("*|model:id.4"))))
                        .append("$unset", new Document("order", "")));
        assertThat(listed("leads?model=ID.4")).isEmpty();

        SearchedAnew.run(database);
        SearchedAnew.run(database);

        assertThat(listed("leads?model=ID.4")).containsExactly(lead);
        assertThat(listed("leads?pending=DEFEAT")).containsExactly(lead);
        assertThat(manager.get("/api/v1/cards?card=A&model=ID.4").at("/items/0/leadId"))
                .isEqualTo(lead);
        assertThat(leads.listIndexes())
                .extracting(index -> index.getString("name"))
                .doesNotContain(RETIRED);
    }
}
