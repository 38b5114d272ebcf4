package io.showroom.customer;

import io.showroom.customer.classification.LifecycleSettings;
import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.disclosure.RecordIdentity;
import io.showroom.customer.disclosure.Reveal;
import io.showroom.customer.identity.IdentityVault;
import io.showroom.customer.journey.TieCustomer;
import io.showroom.customer.profile.Customers;
import io.showroom.customer.profile.EditProfile;
import io.showroom.customer.profile.Recognition;
import io.showroom.customer.profile.RegisterCustomer;
import io.showroom.customer.recognition.ClaimLead;
import io.showroom.customer.timeline.RecordHappening;
import io.showroom.customer.timeline.ShowTimeline;
import io.showroom.customer.timeline.Timeline;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.platform.store.AuditTrail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases together; they know nothing of Spring themselves. */
@Configuration(proxyBeanMethods = false)
class UseCases {

    @Bean
    LifecycleSettings lifecycleSettings(Directory directory) {
        return group -> directory.settings(group, "customer", LifecycleTerms.defaults(), LifecycleTerms.class);
    }

    @Bean
    IdentityVault identityVault(IdentityCipher cipher) {
        return new IdentityVault(cipher);
    }

    @Bean
    Recognition recognition(Customers customers) {
        return new Recognition(customers);
    }

    @Bean
    RegisterCustomer registerCustomer(
            Customers customers, Recognition recognition, LifecycleSettings settings, Clock clock) {
        return new RegisterCustomer(customers, recognition, settings, clock);
    }

    @Bean
    EditProfile editProfile(Customers customers, Recognition recognition, Clock clock) {
        return new EditProfile(customers, recognition, clock);
    }

    @Bean
    ClaimLead claimLead(Customers customers, Recognition recognition, LifecycleSettings settings, Clock clock) {
        return new ClaimLead(customers, recognition, settings, clock);
    }

    @Bean
    TieCustomer tieCustomer(Customers customers, LifecycleSettings settings, Clock clock) {
        return new TieCustomer(customers, settings, clock);
    }

    @Bean
    RecordIdentity recordIdentity(Customers customers, IdentityVault vault, Clock clock) {
        return new RecordIdentity(customers, vault, clock);
    }

    @Bean
    Reveal reveal(Customers customers, IdentityVault vault, AuditTrail audit) {
        return new Reveal(customers, vault, audit);
    }

    @Bean
    RecordHappening recordHappening(Timeline timeline, Customers customers) {
        return new RecordHappening(timeline, customers);
    }

    @Bean
    ShowTimeline showTimeline(Timeline timeline, Customers customers) {
        return new ShowTimeline(timeline, customers);
    }
}
