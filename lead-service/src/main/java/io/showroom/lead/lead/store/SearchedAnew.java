package io.showroom.lead.lead.store;

import com.mongodb.client.MongoDatabase;
import io.showroom.platform.store.FoundAnew;
import java.util.Set;

/** Leads that were found by arrays of tags, and by values of their state, get what they are found by now. */
final class SearchedAnew {
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
        FoundAnew.run(database, MongoLeads.MAPPING, RETIRED);
    }
}
