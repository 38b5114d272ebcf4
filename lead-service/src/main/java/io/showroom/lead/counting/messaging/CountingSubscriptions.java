package io.showroom.lead.counting.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.showroom.contracts.Contracts;
import io.showroom.lead.counting.FollowupCounts.ContactsCounted;
import io.showroom.lead.counting.FollowupCounts.SurveyAnswered;
import io.showroom.lead.counting.KeepLeadCounts;
import io.showroom.lead.counting.KeepToldCounts;
import io.showroom.lead.counting.ToldWork.ContactTold;
import io.showroom.lead.counting.ToldWork.OfferTold;
import io.showroom.lead.counting.ToldWork.TaskTold;
import io.showroom.lead.counting.ToldWork.VisitCorrected;
import io.showroom.lead.counting.ToldWork.VisitTold;
import io.showroom.platform.messaging.EventBatchSubscription;
import io.showroom.platform.messaging.IncomingEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of everything that happens to leads, and of contacts, visits, tasks and surveys, many at once. */
@Configuration(proxyBeanMethods = false)
class CountingSubscriptions {
    private static final String LEADS = "lead.";

    @Bean
    EventBatchSubscription countEvents(KeepLeadCounts leads, KeepToldCounts told) {
        Map<String, Class<?>> wanted = new HashMap<>();
        Contracts.eventTypes().stream()
                .filter(type -> type.startsWith(LEADS))
                .forEach(type -> wanted.put(type, Void.class));
        wanted.put("followup.contacts-counted.v1", ContactsCounted.class);
        wanted.put("followup.survey-answered.v1", SurveyAnswered.class);
        wanted.put("followup.task-done.v1", TaskTold.class);
        wanted.put("lead.contact-recorded.v1", ContactTold.class);
        wanted.put("lead.quotation-made.v1", OfferTold.class);
        wanted.put("lead.visit-registered.v1", VisitTold.class);
        wanted.put("lead.visit-corrected.v1", VisitCorrected.class);
        return new EventBatchSubscription("counts", wanted, events -> {
            events.stream()
                    .filter(CountingSubscriptions::isOfLead)
                    .collect(groupingBy(IncomingEvent::group, mapping(IncomingEvent::subject, toSet())))
                    .forEach(leads::changed);
            events.stream()
                    .collect(groupingBy(IncomingEvent::group))
                    .forEach((group, some) -> told.heard(group, List.copyOf(some)));
        });
    }

    private static boolean isOfLead(IncomingEvent<?> event) {
        return event.type().startsWith(LEADS);
    }
}
