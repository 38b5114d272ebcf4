package io.showroom.customer.recognition.messaging;

import io.showroom.customer.recognition.ClaimLead;
import io.showroom.customer.recognition.LearnFromEnquiry;
import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.Happening;
import io.showroom.customer.timeline.RecordHappening;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.messaging.EventSubscription;
import io.showroom.platform.messaging.IncomingEvent;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of new leads: each is answered with its customer first, and then stands on that customer's line. */
@Configuration(proxyBeanMethods = false)
class AnswerLeads {
    private static final String DEFAULT_COUNTRY = "CN";

    private final ClaimLead leads;
    private final LearnFromEnquiry enquiries;
    private final RecordHappening happenings;
    private final Directory directory;

    AnswerLeads(ClaimLead leads, LearnFromEnquiry enquiries, RecordHappening happenings, Directory directory) {
        this.leads = leads;
        this.enquiries = enquiries;
        this.happenings = happenings;
        this.directory = directory;
    }

    @Bean
    EventSubscription<LeadCreated> leadCameIn() {
        return EventSubscription.to("lead.created.v1", LeadCreated.class, this::answer);
    }

    @Bean
    EventSubscription<EnquiryJoined> enquiryCameIn() {
        return EventSubscription.to("lead.enquiry-joined.v1", EnquiryJoined.class, event -> {
            EnquiryJoined told = event.data();
            String country = country(directory.store(event.group(), told.store()));
            enquiries.learn(event, told.leadId(), told.store(), told.at(), told.told(country));
        });
    }

    private void answer(IncomingEvent<LeadCreated> event) {
        LeadCreated lead = event.data();
        Optional<Store> store = directory.store(event.group(), lead.store());
        String region = store.map(Store::region).orElse(null);
        leads.claim(
                event,
                lead.customerId(),
                lead.enquirer(event.group(), country(store), region),
                lead.leadId(),
                lead.receivedAt());
        happenings.record(event, null, lead.leadId(), lead.store(), enquiry(lead));
    }

    private static String country(Optional<Store> store) {
        return store.map(Store::country).orElse(DEFAULT_COUNTRY);
    }

    private static Happening enquiry(LeadCreated lead) {
        return Happening.of(EntryKind.ENQUIRY, lead.receivedAt())
                .about("leadId", lead.leadId())
                .detail("source", lead.source())
                .detail("brand", lead.brand())
                .detail("model", lead.model())
                .detail("level", lead.level())
                .detail("campaign", lead.campaign());
    }
}
