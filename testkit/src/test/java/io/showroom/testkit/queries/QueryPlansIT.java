package io.showroom.testkit.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Infrastructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check itself, on whatever database the tests run on, with a handful of documents as tests have them. */
class QueryPlansIT {
    static final String CUSTOMER = "019b0000-0000-7000-8000-000000000001";
    final QueryLog log = new QueryLog(() -> Optional.of("Leads.find"));
    final String database = "query_plans_" + Ids.next().substring(24);
    MongoClient client;
    MongoCollection<Document> leads;

    @BeforeEach
    void aHandfulOfLeads() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Infrastructure.mongodb()))
                .addCommandListener(log)
                .build());
        leads = client.getDatabase(database).getCollection("leads");
        leads.createIndex(keys("group", "store", "at", "_id"));
        leads.createIndex(keys("group", "customer", "at"));
        leads.createIndex(keys("phones"), new com.mongodb.client.model.IndexOptions().unique(true));
        for (int i = 0; i < 5; i++) {
            leads.insertOne(lead("lead " + i)
                    .append("group", "g")
                    .append("store", "s")
                    .append("customer", CUSTOMER)
                    .append("name", "Wang")
                    .append("at", i)
                    .append("phones", List.of("phone " + i)));
        }
    }

    @AfterEach
    void nothingIsLeft() {
        client.getDatabase(database).drop();
        assertThat(client.listDatabaseNames()).doesNotContain(FilledCopy.nameFor(database));
        client.close();
    }

    static Document keys(String... fields) {
        Document keys = new Document();
        for (String field : fields) {
            keys.append(field, 1);
        }
        return keys;
    }

    static Document lead(Object id) {
        return new Document("_id", id);
    }

    static Document ofTheStore() {
        return new Document("group", "g").append("store", "s");
    }

    List<String> complaints() {
        return PlanReport.of(log.queries(), Infrastructure.mongodb()).complaints();
    }

    @Test
    void queries_that_an_index_answers_pass() {
        leads.find(lead("lead 1").append("version", 3)).first();
        leads.find(lead(new Document("$in", List.of("lead 1", "lead 2")))).first();
        leads.find(lead(new Document("$in", List.of()))).first();
        leads.find(new Document("phones", "phone 3")).first();
        leads.find(ofTheStore()).sort(keys("at", "_id")).limit(20).first();
        leads.find(ofTheStore()).sort(new Document("at", -1).append("_id", -1)).first();
        leads.find(new Document("group", "g").append("store", new Document("$in", List.of("s", "t"))))
                .sort(keys("at", "_id"))
                .limit(20)
                .first();
        leads.find(ofTheStore()
                        .append("$and", List.of(new Document("customer", new Document("$all", List.of(CUSTOMER))))))
                .sort(keys("at", "_id"))
                .limit(20)
                .first();
        leads.find(new Document("group", "g").append("customer", CUSTOMER))
                .sort(keys("name"))
                .first();
        leads.countDocuments(ofTheStore(), new CountOptions().limit(15));
        leads.updateOne(lead("lead 1"), new Document("$set", new Document("name", "Li")));
        leads.deleteOne(lead("lead 1"));

        assertThat(complaints()).isEmpty();
    }

    @Test
    void a_query_without_an_index_is_named_with_its_sender_and_without_its_values() {
        leads.find(new Document("name", "Wang")).first();

        assertThat(complaints())
                .singleElement()
                .asString()
                .contains("leads.find {name: ?}", "sent by Leads.find", "scans the collection")
                .doesNotContain("Wang");
    }

    @Test
    void what_an_aggregation_a_count_or_a_change_looks_for_is_a_query_too() {
        leads.aggregate(List.of(
                        new Document("$match", new Document("name", "Wang")),
                        new Document("$group", new Document("_id", "$store"))))
                .first();
        leads.countDocuments(new Document("name", "Wang"));
        leads.updateMany(new Document("name", "Wang"), new Document("$set", new Document("name", "Li")));
        leads.deleteOne(new Document("name", "nobody"));
        leads.findOneAndDelete(new Document("name", "nobody"));
        leads.distinct("store", new Document("name", "Wang"), String.class).first();

        assertThat(complaints()).hasSize(6).allSatisfy(complaint -> assertThat(complaint)
                .contains("scans the collection"));
    }

    @Test
    void an_index_that_leaves_all_of_a_store_to_be_looked_at_is_none() {
        leads.find(ofTheStore().append("name", "Wang")).first();

        assertThat(complaints()).singleElement().asString().contains("looks at everything of a group or store", "name");
    }

    @Test
    void a_list_whose_only_filter_no_index_knows_is_named_although_it_is_limited() {
        Document page = ofTheStore().append("name", "Wang");
        leads.find(page).sort(keys("at", "_id")).limit(20).first();
        leads.find(new Document(page).append("customer", CUSTOMER))
                .sort(keys("at", "_id"))
                .limit(20)
                .first();

        assertThat(complaints()).singleElement().asString().contains("{group: ?, store: ?, name: ?}");
    }

    @Test
    void a_count_of_all_that_a_store_has_is_named() {
        leads.countDocuments(ofTheStore());

        assertThat(complaints()).singleElement().asString().contains("counts everything");
    }

    @Test
    void an_order_that_no_index_gives_is_named() {
        leads.find(ofTheStore()).sort(keys("name")).limit(20).first();
        leads.find(new Document("group", "g").append("customer", "walk-in"))
                .sort(keys("at", "_id"))
                .limit(20)
                .first();
        leads.find(ofTheStore()).sort(new Document("at", -1).append("_id", 1)).first();

        assertThat(complaints()).hasSize(3).allSatisfy(complaint -> assertThat(complaint)
                .contains("is sorted in memory"));
    }

    @Test
    void a_list_that_is_sorted_in_memory_is_told_from_one_that_is_read_in_its_order() {
        Document ofStores = new Document("group", "g").append("store", new Document("$in", List.of("s", "t")));
        Runnable work = () -> List.of(
                        leads.find(ofTheStore()).sort(keys("at", "_id")),
                        leads.find(ofStores).sort(keys("at", "_id")),
                        leads.find(new Document("group", "g").append("customer", CUSTOMER))
                                .sort(keys("name")),
                        leads.find(ofTheStore()).sort(keys("name", "_id")))
                .forEach(list -> list.limit(20).into(new ArrayList<>()));

        assertThat(ListPlans.sortedInMemory(log, "Leads.", work))
                .singleElement()
                .asString()
                .contains("{group: ?, store: ?} sort {\"name\": 1, \"_id\": 1}");
        assertThatThrownBy(() -> ListPlans.sortedInMemory(log, "Cards.", work)).hasMessageContaining("no list");
    }

    @Test
    void each_shape_is_looked_at_once_whatever_its_values() {
        for (int i = 0; i < 10; i++) {
            leads.find(new Document("seen.019b0000-0000-7000-8000-00000000000" + i, i))
                    .first();
            leads.find(lead(new Document("$in", List.of("a", "b", "c").subList(0, 1 + i % 3))))
                    .first();
        }

        assertThat(log.queries()).hasSize(2);
        assertThat(complaints()).singleElement().asString().contains("{seen.*: ?}");
    }

    @Test
    void what_a_test_asks_for_itself_is_not_looked_at() {
        QueryLog ofTheJvm = new QueryLog(Sender::current);
        try (MongoClient listened = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Infrastructure.mongodb()))
                .addCommandListener(ofTheJvm)
                .build())) {
            listened.getDatabase(database)
                    .getCollection("leads")
                    .find(new Document("name", "Wang"))
                    .first();
        }

        assertThat(ofTheJvm.queries()).isEmpty();
    }
}
