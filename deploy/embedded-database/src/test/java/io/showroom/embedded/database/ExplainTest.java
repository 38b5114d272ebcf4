package io.showroom.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which index answers which query, in the words of {@code explain}. */
class ExplainTest extends DriverTest {
    @BeforeEach
    void leadsOfTwoStores() {
        leads.createIndex(new Document("store", 1).append("at", -1));
        leads.createIndex(new Document("store", 1).append("stage", 1).append("at", -1));
        leads.createIndex(new Document("phones", 1));
        leads.createIndex(new Document("due", 1), new com.mongodb.client.model.IndexOptions().sparse(true));
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(lead(i).append("store", "s" + i % 2)
                    .append("stage", "t" + i % 5)
                    .append("at", i)
                    .append("phones", List.of("p" + i, "q" + i)));
        }
        leads.insertMany(many);
    }

    @Test
    void one_document_is_found_by_its_id() {
        assertThat(planOf(leads, lead(3))).containsExactly("IDHACK _id_");
        assertThat(planOf(leads, lead(3).append("version", 4))).containsExactly("FETCH", "IXSCAN _id_");
    }

    @Test
    void an_index_serves_equality_a_range_and_an_order_without_sorting() {
        Document page = new Document("find", "leads")
                .append("filter", new Document("store", "s1").append("at", new Document("$lte", 300)))
                .append("sort", new Document("at", -1).append("_id", 1))
                .append("limit", 20);

        assertThat(plan(page)).containsExactly("FETCH", "IXSCAN store_1_at_-1");
        assertThat(examined(page)).isEqualTo(20);
    }

    @Test
    void the_next_page_of_a_keyset_is_as_cheap_as_the_first() {
        Document page = new Document("find", "leads")
                .append(
                        "filter",
                        new Document("store", "s1")
                                .append("at", new Document("$lte", 101))
                                .append(
                                        "$or",
                                        List.of(
                                                new Document("at", new Document("$lt", 101)),
                                                lead(new Document("$gt", 101)))))
                .append("sort", new Document("at", -1).append("_id", 1))
                .append("limit", 20);

        assertThat(plan(page)).containsExactly("FETCH", "IXSCAN store_1_at_-1");
        assertThat(examined(page)).isEqualTo(21);
    }

    @Test
    void several_values_are_merged_into_one_order() {
        Document page = new Document("find", "leads")
                .append("filter", new Document("store", "s1").append("stage", new Document("$in", List.of("t0", "t2"))))
                .append("sort", new Document("at", -1))
                .append("limit", 10);

        assertThat(plan(page)).containsExactly("FETCH", "IXSCAN store_1_stage_1_at_-1");
        assertThat(examined(page)).isEqualTo(10);
    }

    @Test
    void an_order_that_no_index_has_is_sorted() {
        assertThat(plan(new Document("find", "leads")
                        .append("filter", new Document("phones", "p7"))
                        .append("sort", new Document("other", 1))))
                .containsExactly("SORT", "FETCH", "IXSCAN phones_1");
    }

    @Test
    void alternatives_that_all_have_an_index_are_united() {
        assertThat(planOf(leads, new Document("$or", List.of(new Document("phones", "p7"), new Document("_id", 9)))))
                .containsExactly("FETCH", "OR", "IXSCAN phones_1", "IXSCAN _id_");
        assertThat(planOf(leads, new Document("$or", List.of(new Document("phones", "p7"), new Document("other", 9)))))
                .containsExactly("COLLSCAN");
    }

    @Test
    void a_sparse_index_is_used_where_the_field_must_be_there_and_only_there() {
        assertThat(planOf(leads, new Document("due", new Document("$lte", 5))))
                .containsExactly("FETCH", "IXSCAN due_1");
        assertThat(planOf(leads, new Document("due", new Document("$exists", true))))
                .containsExactly("FETCH", "IXSCAN due_1");
        assertThat(planOf(leads, new Document("due", null))).containsExactly("COLLSCAN");
    }

    @Test
    void counts_pipelines_and_changes_are_explained_too() {
        assertThat(plan(new Document("count", "leads").append("query", new Document("phones", "p1"))))
                .containsExactly("COUNT", "FETCH", "IXSCAN phones_1");
        assertThat(plan(new Document("aggregate", "leads")
                        .append("pipeline", List.of(new Document("$match", new Document("phones", "p1"))))
                        .append("cursor", new Document())))
                .containsExactly("FETCH", "IXSCAN phones_1");
        assertThat(plan(new Document("update", "leads")
                        .append(
                                "updates",
                                List.of(new Document("q", lead(1).append("version", 1)).append("u", new Document())))))
                .containsExactly("FETCH", "IXSCAN _id_");
    }

    @Test
    void a_query_without_an_index_is_a_scan_and_is_remembered_without_its_values() {
        leads.find(new Document("name", "Wang").append("age", new Document("$gt", 30)))
                .sort(new Document("at", -1))
                .first();

        assertThat(planOf(leads, new Document("name", "Wang"))).containsExactly("COLLSCAN");
        leads.find(new Document("name", "Wang")).first();
        assertThat(server.collectionScans()).contains(new CollectionScan("showroom.leads", "{name: ?}"));
        assertThat(server.collectionScans().toString()).doesNotContain("Wang");
    }

    @Test
    void a_hint_is_followed_or_refused() {
        assertThat(plan(new Document("find", "leads")
                        .append("filter", new Document("store", "s1"))
                        .append("hint", "store_1_stage_1_at_-1")))
                .containsExactly("FETCH", "IXSCAN store_1_stage_1_at_-1");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> leads.find().hintString("none").first())
                .hasMessageContaining("hint");
    }

    private static long examined(Document explained) {
        Document reply =
                database().runCommand(new Document("explain", explained).append("verbosity", "executionStats"));
        return ((Number) reply.get("executionStats", Document.class).get("totalDocsExamined")).longValue();
    }
}
