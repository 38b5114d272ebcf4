package io.showroom.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class UniqueIndexTest extends DriverTest {
    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    @Test
    void a_duplicate_key_is_named_as_mongodb_names_it() {
        leads.createIndex(new Document("phone", 1), UNIQUE);
        leads.insertOne(lead(1).append("phone", "+8613800000000"));

        assertThatThrownBy(() -> leads.insertOne(lead(2).append("phone", "+8613800000000")))
                .isInstanceOfSatisfying(MongoWriteException.class, refused -> {
                    assertThat(refused.getError().getCode()).isEqualTo(11000);
                    assertThat(refused.getError().getMessage())
                            .isEqualTo("E11000 duplicate key error collection: showroom.leads index: phone_1"
                                    + " dup key: { phone: \"+8613800000000\" }");
                });
        assertThat(leads.countDocuments()).isEqualTo(1);
    }

    @Test
    void an_id_is_given_once() {
        leads.insertOne(lead("a"));

        assertDuplicate("_id_", () -> leads.insertOne(lead("a")));
    }

    @Test
    void numbers_of_different_types_are_the_same_key() {
        leads.insertOne(lead(1));

        assertDuplicate("_id_", () -> leads.insertOne(lead(1.0)));
        assertDuplicate("_id_", () -> leads.insertOne(lead(org.bson.types.Decimal128.parse("1.00"))));
        leads.insertOne(lead(1.5));
    }

    @Test
    void two_documents_may_not_share_an_element_of_a_unique_array() {
        leads.createIndex(new Document("phones", 1), UNIQUE);
        leads.insertOne(lead(1).append("phones", List.of("a", "b")));

        assertDuplicate("phones_1", () -> leads.insertOne(lead(2).append("phones", List.of("c", "b"))));
        assertDuplicate("phones_1", () -> leads.insertOne(lead(2).append("phones", "a")));
        leads.insertOne(lead(2).append("phones", List.of("c", "d")));
        assertDuplicate("phones_1", () -> leads.updateOne(lead(2), push("phones", "a")));
        assertThat(leads.find(lead(2)).first().get("phones")).isEqualTo(List.of("c", "d"));
    }

    @Test
    void one_document_may_repeat_an_element_and_keep_it_when_it_changes() {
        leads.createIndex(new Document("phones", 1), UNIQUE);
        leads.insertOne(lead(1).append("phones", List.of("a", "a")));

        leads.updateOne(lead(1), push("phones", "a"));
        leads.updateOne(lead(1), new Document("$pull", new Document("phones", "a")));
        leads.insertOne(lead(2).append("phones", List.of("a")));
    }

    @Test
    void elements_of_a_unique_path_through_an_array_of_documents_are_compared_together() {
        leads.createIndex(new Document("ids.system", 1).append("ids.value", 1), UNIQUE);
        leads.insertOne(lead(1).append("ids", List.of(external("dms", "1"), external("crm", "2"))));

        leads.insertOne(lead(2).append("ids", List.of(external("dms", "2"), external("crm", "1"))));
        assertDuplicate(
                "ids.system_1_ids.value_1",
                () -> leads.insertOne(lead(3).append("ids", List.of(external("crm", "2")))));
    }

    @Test
    void documents_without_the_field_are_exempt_from_a_unique_sparse_index_but_null_is_a_value() {
        leads.createIndex(
                new Document("vin", 1), new IndexOptions().unique(true).sparse(true));
        leads.insertMany(List.of(lead(1), lead(2), lead(3).append("owners", List.of())));
        leads.insertOne(lead(4).append("vin", null));

        assertDuplicate("vin_1", () -> leads.insertOne(lead(5).append("vin", null)));
        assertThat(leads.deleteOne(lead(1)).getDeletedCount()).isEqualTo(1);
    }

    @Test
    void a_missing_field_counts_as_null_in_a_unique_index_that_is_not_sparse() {
        leads.createIndex(new Document("vin", 1), UNIQUE);
        leads.insertOne(lead(1));

        assertDuplicate("vin_1", () -> leads.insertOne(lead(2)));
        assertDuplicate("vin_1", () -> leads.insertOne(lead(2).append("vin", null)));
    }

    @Test
    void a_document_with_an_empty_unique_array_can_be_deleted_and_changed() {
        leads.createIndex(new Document("phones", 1), UNIQUE);
        leads.insertOne(lead(1).append("phones", List.of()));

        leads.updateOne(lead(1), push("phones", "a"));
        assertThat(leads.deleteOne(lead(1)).getDeletedCount()).isEqualTo(1);
        leads.insertOne(lead(2).append("phones", List.of("a")));
    }

    @Test
    void a_sparse_unique_index_on_two_fields_exempts_only_documents_with_neither() {
        leads.createIndex(
                new Document("a", 1).append("b", 1),
                new IndexOptions().unique(true).sparse(true));
        leads.insertMany(List.of(lead(1), lead(2), lead(3).append("a", 1)));

        assertDuplicate("a_1_b_1", () -> leads.insertOne(lead(4).append("a", 1)));
        leads.insertOne(lead(4).append("b", 1));
    }

    @Test
    void an_unordered_bulk_does_all_that_is_no_duplicate() {
        leads.createIndex(new Document("phones", 1), UNIQUE);
        leads.insertOne(lead(0).append("phones", List.of("x")));
        var models = List.of(
                new InsertOneModel<>(lead(1).append("phones", List.of("a"))),
                new InsertOneModel<>(lead(2).append("phones", List.of("x"))),
                new UpdateOneModel<Document>(lead(3), set("phones", List.of("a")), new UpdateOptions().upsert(true)),
                new UpdateOneModel<Document>(lead(4), set("phones", List.of("d")), new UpdateOptions().upsert(true)),
                new InsertOneModel<>(lead(5).append("phones", List.of("e"))));

        assertThatThrownBy(() -> leads.bulkWrite(models, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, refused -> {
                    assertThat(refused.getWriteErrors())
                            .extracting(error -> error.getIndex() + " " + error.getCode())
                            .containsExactlyInAnyOrder("1 11000", "2 11000");
                    assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2);
                    assertThat(refused.getWriteResult().getUpserts()).hasSize(1);
                });
        assertThat(leads.distinct("_id", Integer.class)).containsExactlyInAnyOrder(0, 1, 4, 5);
    }

    @Test
    void an_ordered_bulk_ends_with_its_first_duplicate() {
        assertThatThrownBy(() ->
                        leads.insertMany(List.of(lead(1), lead(1), lead(2)), new InsertManyOptions().ordered(true)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, refused -> assertThat(
                                refused.getWriteResult().getInsertedCount())
                        .isEqualTo(1));
        assertThat(leads.countDocuments()).isEqualTo(1);

        leads.createIndex(new Document("n", 1), UNIQUE);
        var updates = List.of(
                new UpdateOneModel<Document>(lead(5), set("n", 1), new UpdateOptions().upsert(true)),
                new UpdateOneModel<Document>(lead(6), set("n", 1), new UpdateOptions().upsert(true)),
                new UpdateOneModel<Document>(lead(7), set("n", 7), new UpdateOptions().upsert(true)));
        assertThatThrownBy(() -> leads.bulkWrite(updates)).isInstanceOf(MongoBulkWriteException.class);
        assertThat(leads.countDocuments(lead(7))).isZero();
    }

    @Test
    void of_many_connections_that_claim_the_same_key_one_gets_it() throws Exception {
        leads.createIndex(new Document("claims", 1), UNIQUE);
        AtomicInteger refused = new AtomicInteger();
        ExecutorService connections = Executors.newFixedThreadPool(8);
        List<Callable<Void>> claims = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Document claim = lead(i).append("claims", List.of("key-" + i % 20, "own-" + i));
            claims.add(() -> {
                try {
                    leads.insertOne(claim);
                } catch (MongoWriteException duplicate) {
                    assertThat(duplicate.getError().getCode()).isEqualTo(11000);
                    refused.incrementAndGet();
                }
                return null;
            });
        }
        for (Future<Void> done : connections.invokeAll(claims)) {
            done.get();
        }
        connections.shutdown();
        assertThat(refused).hasValue(180);
        assertThat(leads.countDocuments()).isEqualTo(20);
    }

    @Test
    void an_index_that_the_documents_contradict_is_not_created() {
        leads.insertMany(List.of(lead(1).append("phone", "a"), lead(2).append("phone", "a")));

        assertThatThrownBy(() -> leads.createIndex(new Document("phone", 1), UNIQUE))
                .hasMessageContaining("11000");
        assertThat(leads.listIndexes()).hasSize(1);
        assertThatCode(() -> leads.insertOne(lead(3).append("phone", "a"))).doesNotThrowAnyException();
        leads.deleteMany(new Document("_id", new Document("$gt", 1)));
        leads.createIndex(new Document("phone", 1), UNIQUE);
        assertDuplicate("phone_1", () -> leads.insertOne(lead(4).append("phone", "a")));
    }

    private static Document external(String system, String value) {
        return new Document("system", system).append("value", value);
    }

    private static Document push(String field, Object value) {
        return new Document("$push", new Document(field, value));
    }

    private static Document set(String field, Object value) {
        return new Document("$set", new Document(field, value));
    }

    private static void assertDuplicate(String index, ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOfSatisfying(MongoWriteException.class, refused -> {
            assertThat(refused.getError().getCode()).isEqualTo(11000);
            assertThat(refused.getError().getMessage()).contains("index: " + index + " dup key: { ");
        });
    }
}
