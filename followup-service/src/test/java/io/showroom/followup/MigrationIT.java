package io.showroom.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.showroom.platform.store.Migration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Records as an earlier version stored them are listed like any other. */
class MigrationIT extends Platform {
    private static final String RETIRED = "group_store_state_window_due__id";

    @Autowired
    MongoDatabase database;

    @Autowired
    Migration migration;

    @Test
    void tasks_and_rhythms_are_listed_again_and_retired_indexes_go_however_often_it_is_done() {
        LeadStory lead = anOwnedLead("B");
        String task = at(awaitTask("kind=CALL&leadId=" + lead.id), "id");
        MongoCollection<Document> tasks = database.getCollection("tasks");
        tasks.createIndex(
                new Document("group", 1).append("store", 1).append("state.state", 1), new IndexOptions().name(RETIRED));
        MongoCollection<Document> cadences = database.getCollection("cadences");
        Document ofTheGroup = new Document("group", world.group);
        cadences.updateOne(ofTheGroup, new Document("$unset", new Document("order", "")));
        soon("task without what it is found by, whatever else is written to it").until(() -> {
            tasks.updateOne(new Document("_id", task), new Document("$unset", new Document("search", "")));
            return tasks("state=OPEN").isEmpty();
        });

        migration.step().accept(database);
        migration.step().accept(database);

        assertThat(tasks("state=OPEN")).hasSize(1);
        assertThat(items(manager().get("/api/v1/cadences?owner=" + consultant(1))))
                .hasSize(1);
        assertThat(cadences.find(ofTheGroup).first().getEmbedded(List.of("order", "begun"), Object.class))
                .isNotNull();
        assertThat(tasks.listIndexes())
                .extracting(index -> index.getString("name"))
                .contains("group_store_search_state_window_due__id")
                .doesNotContain(RETIRED);
    }
}
