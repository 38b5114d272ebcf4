package io.showroom.lead.catalogue.messaging;

import io.showroom.lead.catalogue.FollowCatalogue;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of the group's catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogueSubscriptions {
    @Bean
    EventSubscription<FollowCatalogue.ModelChanged> catalogueModelChanged(FollowCatalogue follow) {
        return EventSubscription.to(
                "vehicle.catalogue-model-changed.v1", FollowCatalogue.ModelChanged.class, follow::on);
    }
}
