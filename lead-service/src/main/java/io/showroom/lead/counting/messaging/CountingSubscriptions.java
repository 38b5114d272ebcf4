package io.showroom.lead.counting.messaging;

import io.showroom.contracts.Contracts;
import io.showroom.lead.counting.KeepLeadCounts;
import io.showroom.platform.messaging.EventBatchSubscription;
import io.showroom.platform.messaging.IncomingEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of everything that happens to leads, many at once. */
@Configuration(proxyBeanMethods = false)
class CountingSubscriptions {
    @Bean
    EventBatchSubscription countLeads(KeepLeadCounts keep) {
        Map<String, Class<?>> everything = Contracts.eventTypes().stream()
                .filter(type -> type.startsWith("lead."))
                .collect(Collectors.toMap(type -> type, type -> Void.class));
        return new EventBatchSubscription(
                "counts", everything, events -> leadsOf(events).forEach(keep::changed));
    }

    private static Map<String, Set<String>> leadsOf(List<IncomingEvent<?>> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        IncomingEvent::group, Collectors.mapping(IncomingEvent::subject, Collectors.toSet())));
    }
}
