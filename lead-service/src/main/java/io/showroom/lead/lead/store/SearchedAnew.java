package io.showroom.lead.lead.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import io.showroom.lead.lead.Lead;
import io.showroom.platform.store.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Leads that were found by arrays of tags, and by values of their state, get what they are found by now. */
final class SearchedAnew {
    private static final int AT_ONCE = 500;
    private static final String TAGS = "search.tags";
    private static final Set<String> RETIRED = Set.of(
            "group_receivedAt_desc__id",
            "group_progress_open_receivedAt_desc__id",
            "group_store_receivedAt_desc__id",
            "group_store_progress_open_receivedAt_desc__id",
            "group_store_assignment_owner_receivedAt_desc__id",
            "group_store_assignment_owner_progress_open_receivedAt_desc__id",
            "group_store_intent_level_receivedAt_desc__id",
            "group_store_progress_stage_receivedAt_desc__id",
            "group_search_pending_receivedAt_desc__id",
            "group_search_tags_receivedAt_desc__id",
            "group_assignment_owner_search_card_search_cardSince_desc__id",
            "group_store_search_card_search_cardSince_desc__id",
            "group_search_card_search_cardSince_desc__id",
            "group_search_card_search_cardTags_search_cardSince_desc__id");

    private SearchedAnew() {}

    static void run(MongoDatabase database) {
        MongoCollection<RawBsonDocument> leads = database.getCollection("leads", RawBsonDocument.class);
        leads.listIndexes().into(new ArrayList<>()).stream()
                .map(index -> index.getString("name"))
                .filter(RETIRED::contains)
                .forEach(leads::dropIndex);
        List<RawBsonDocument> some = after("", leads);
        while (!some.isEmpty()) {
            List<UpdateOneModel<RawBsonDocument>> changes = some.stream()
                    .filter(lead -> lead.getDocument("search").containsKey("tags"))
                    .map(SearchedAnew::change)
                    .toList();
            if (!changes.isEmpty()) {
                leads.bulkWrite(changes, new BulkWriteOptions().ordered(false));
            }
            some = after(some.get(some.size() - 1).getString("_id").getValue(), leads);
        }
    }

    private static List<RawBsonDocument> after(String id, MongoCollection<RawBsonDocument> leads) {
        return leads.find(new Document("_id", new Document("$gt", id)))
                .sort(new Document("_id", 1))
                .limit(AT_ONCE)
                .into(new ArrayList<>());
    }

    /** Unless somebody changes the lead meanwhile, which writes all of this anew. */
    private static UpdateOneModel<RawBsonDocument> change(RawBsonDocument stored) {
        Lead lead = ((RawBsonDocument) stored.getDocument("state"))
                .decode(Codecs.registry().get(Lead.class));
        return new UpdateOneModel<>(
                new Document("_id", lead.id())
                        .append(TAGS, new Document("$exists", true))
                        .append("version", stored.get("version")),
                new Document(
                        "$set",
                        new Document("search", MongoLeads.search(lead)).append("order", CardSearch.order(lead))));
    }
}
