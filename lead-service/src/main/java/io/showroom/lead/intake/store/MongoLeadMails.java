package io.showroom.lead.intake.store;

import io.showroom.lead.intake.LeadMail;
import io.showroom.lead.intake.LeadMails;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.StoreContext;
import org.springframework.stereotype.Component;

/** Lead mails in MongoDB, found by their id only. */
@Component
class MongoLeadMails extends MongoRepository<LeadMail> implements LeadMails {
    MongoLeadMails(StoreContext context) {
        super(context, AggregateMapping.of("lead_mails", LeadMail.class));
    }
}
