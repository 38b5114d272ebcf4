package io.showroom.followup;

import io.showroom.platform.store.FoundAnew;
import io.showroom.platform.store.Migration;
import io.showroom.platform.store.MongoRepository;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to records that an earlier version of the service stored. */
@Configuration(proxyBeanMethods = false)
class FollowupMigrations {
    private static final Set<String> RETIRED = Set.of(
            "group_store_state_window_due__id",
            "group_store_kind_state_window_due__id",
            "group_kind_state_window_due__id",
            "group_store_window_due__id",
            "group_assignee_state_window_due__id",
            "group_assignee_window_due__id",
            "group_escalation_to_state_window_due__id",
            "group_state_window_due__id",
            "group_window_due__id",
            "state_window_due",
            "group_store_search_period_at_desc__id",
            "group_store_search_period_search_behind_at_desc__id",
            "group_store_search_period_owner_at_desc__id",
            "group_store_at_desc__id",
            "group_at_desc__id",
            "group_store_about_at_desc__id",
            "group_subject_customerId_at_desc__id",
            "group_subject_vehicleId_at_desc__id",
            "group_store_search_open_begunAt_desc__id",
            "group_store_begunAt_desc__id",
            "group_store_level_search_open_begunAt_desc__id",
            "group_owner_search_open_begunAt_desc__id",
            "group_owner_begunAt_desc__id",
            "group_search_open_begunAt_desc__id",
            "group_begunAt_desc__id",
            "group_store_servedAt_desc__id",
            "group_store_made_servedAt_desc__id",
            "group_store_state_servedAt_desc__id",
            "group_made_servedAt_desc__id",
            "group_state_servedAt_desc__id",
            "group_about_customerId_servedAt_desc__id",
            "group_servedAt_desc__id");

    @Bean
    Migration recordsAreFoundInTheOrderOfTheirLists(ObjectProvider<MongoRepository<?>> repositories) {
        return new Migration(
                1,
                "tasks, rhythms, visits and surveys are found in the order of their lists",
                database -> repositories.forEach(repository -> FoundAnew.run(database, repository.mapping(), RETIRED)));
    }
}
