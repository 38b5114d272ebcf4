package io.showroom.lead.book.messaging;

import io.showroom.lead.book.SuggestHandOver;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who left. */
@Configuration(proxyBeanMethods = false)
class BookSubscriptions {
    @Bean
    EventSubscription<SuggestHandOver.StaffChanged> staffLeft(SuggestHandOver suggest) {
        return EventSubscription.to("directory.staff-changed.v1", SuggestHandOver.StaffChanged.class, suggest::on);
    }
}
