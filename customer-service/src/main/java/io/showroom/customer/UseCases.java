package io.showroom.customer;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.customer.classification.LifecycleSettings;
import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.consent.ConsentMeters;
import io.showroom.customer.consent.RecordConsent;
import io.showroom.customer.disclosure.DisclosureMeters;
import io.showroom.customer.disclosure.RecordIdentity;
import io.showroom.customer.disclosure.Reveal;
import io.showroom.customer.identity.IdentityVault;
import io.showroom.customer.journey.TieCustomer;
import io.showroom.customer.recognition.ClaimLead;
import io.showroom.customer.recognition.LearnFromEnquiry;
import io.showroom.customer.registration.EditProfile;
import io.showroom.customer.registration.Recognition;
import io.showroom.customer.registration.RegisterCustomer;
import io.showroom.customer.registration.RegistrationMeters;
import io.showroom.customer.registration.UpsertCustomer;
import io.showroom.customer.registry.Customers;
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
            Customers customers,
            Recognition recognition,
            LifecycleSettings settings,
            RegistrationMeters meters,
            Clock clock) {
        return new RegisterCustomer(customers, recognition, settings, meters, clock);
    }

    @Bean
    EditProfile editProfile(Customers customers, Recognition recognition, Clock clock) {
        return new EditProfile(customers, recognition, clock);
    }

    @Bean
    UpsertCustomer upsertCustomer(
            Customers customers, Recognition recognition, RegisterCustomer register, EditProfile edit) {
        return new UpsertCustomer(customers, recognition, register, edit);
    }

    @Bean
    RegistrationMeters registrationMeters(MeterRegistry meters) {
        return new RegistrationMeters(meters);
    }

    @Bean
    ClaimLead claimLead(
            Customers customers,
            Recognition recognition,
            LifecycleSettings settings,
            RegistrationMeters meters,
            Clock clock) {
        return new ClaimLead(customers, recognition, settings, meters, clock);
    }

    @Bean
    LearnFromEnquiry learnFromEnquiry(
            Customers customers, Recognition recognition, LifecycleSettings settings, Clock clock) {
        return new LearnFromEnquiry(customers, recognition, settings, clock);
    }

    @Bean
    RecordConsent recordConsent(Customers customers, MeterRegistry meters, Clock clock) {
        return new RecordConsent(customers, new ConsentMeters(meters), clock);
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
    Reveal reveal(Customers customers, IdentityVault vault, AuditTrail audit, MeterRegistry meters) {
        return new Reveal(customers, vault, audit, new DisclosureMeters(meters));
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
