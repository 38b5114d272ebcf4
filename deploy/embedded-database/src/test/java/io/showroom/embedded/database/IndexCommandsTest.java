package io.showroom.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Creating and dropping, where the plain library mixes up collections and databases. */
class IndexCommandsTest extends DriverTest {
    @Test
    void several_indexes_are_created_at_once_and_once_more_without_effect() {
        List<IndexModel> indexes = List.of(
                new IndexModel(new Document("store", 1).append("at", -1), new IndexOptions().name("page")),
                new IndexModel(
                        new Document("phones", 1),
                        new IndexOptions().unique(true).sparse(true)));
        leads.createIndexes(indexes);
        leads.createIndexes(indexes);
        leads.createIndex(new Document("_id", 1));

        assertThat(leads.listIndexes().map(index -> index.getString("name")))
                .containsExactly("_id_", "page", "phones_1");
        assertThat(leads.listIndexes().into(new java.util.ArrayList<>()).get(2))
                .containsEntry("unique", true)
                .containsEntry("sparse", true)
                .containsEntry("key", new Document("phones", 1));
    }

    @Test
    void another_definition_under_the_same_name_is_refused() {
        leads.createIndex(new Document("a", 1), new IndexOptions().name("x"));

        assertRefused(86, new Document("b", 1), new IndexOptions().name("x"));
        assertRefused(86, new Document("a", 1), new IndexOptions().name("x").unique(true));
        assertRefused(85, new Document("a", 1), new IndexOptions().name("y"));
    }

    @Test
    void what_would_be_ignored_is_refused() {
        assertRefused(67, new Document("a", 1), new IndexOptions().partialFilterExpression(new Document("b", 1)));
        assertRefused(67, new Document("a", "text"), new IndexOptions());
        assertRefused(67, new Document("a.0", 1), new IndexOptions());
    }

    @Test
    void dropping_an_index_leaves_those_of_the_same_name_elsewhere() {
        var orders = database().getCollection("orders");
        orders.drop();
        leads.createIndex(new Document("a", 1));
        orders.createIndex(new Document("a", 1));
        orders.createIndex(new Document("b", 1));
        leads.dropIndex("a_1");

        assertThat(orders.listIndexes()).hasSize(3);
        assertThat(leads.listIndexes()).hasSize(1);
        leads.createIndex(new Document("c", 1));
        orders.dropIndex(new Document("a", 1));
        orders.dropIndexes();
        assertThat(orders.listIndexes()).hasSize(1);
        assertThat(leads.listIndexes()).hasSize(2);
        assertThatThrownBy(() -> leads.dropIndex("a_1")).isInstanceOf(MongoCommandException.class);
    }

    @Test
    void dropping_a_database_leaves_one_whose_name_it_begins() {
        client.getDatabase("lead").getCollection("c").insertOne(lead(1));
        client.getDatabase("leads").getCollection("c").createIndex(new Document("a", 1));
        client.getDatabase("leads").getCollection("c").insertOne(lead(1).append("a", 1));
        client.getDatabase("lead").drop();

        assertThat(client.getDatabase("leads").getCollection("c").find(new Document("a", 1)))
                .hasSize(1);
        assertThat(client.listDatabaseNames()).contains("leads").doesNotContain("lead");
        client.getDatabase("lead").getCollection("c").insertOne(lead(2));
        assertThat(client.getDatabase("lead").getCollection("c").countDocuments())
                .isEqualTo(1);
        client.getDatabase("leads").drop();
        client.getDatabase("lead").drop();
    }

    @Test
    void a_renamed_collection_keeps_its_documents_and_its_indexes() {
        leads.createIndex(new Document("a", 1));
        leads.insertOne(lead(1).append("a", 7));
        var renamed = database().getCollection("renamed");
        renamed.drop();
        leads.renameCollection(renamed.getNamespace());

        assertThat(renamed.find(new Document("a", 7))).hasSize(1);
        assertThat(planOf(renamed, new Document("a", 7))).containsExactly("FETCH", "IXSCAN a_1");
        assertThat(leads.countDocuments()).isZero();
    }

    private void assertRefused(int code, Document keys, IndexOptions options) {
        assertThatThrownBy(() -> leads.createIndex(keys, options))
                .isInstanceOfSatisfying(MongoCommandException.class, refused -> assertThat(refused.getErrorCode())
                        .isEqualTo(code));
    }
}
