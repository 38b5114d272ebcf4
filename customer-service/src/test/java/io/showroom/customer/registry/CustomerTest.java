package io.showroom.customer.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.classification.Lifecycle;
import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.event.CustomerEvent.LeadLinked;
import io.showroom.customer.identity.IdentityKind;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.relation.LeadTie.LeadState;
import io.showroom.platform.messaging.DomainEvent;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTest {
    private static final Instant MET = Instant.parse("2026-03-03T02:00:00Z");
    private static final Instant LATER = MET.plusSeconds(60);
    private static final LifecycleTerms TERMS = LifecycleTerms.defaults();

    @Test
    void the_store_that_registers_a_customer_is_its_home_and_knows_all_of_it() {
        Customer customer = aPersonAt("shanghai");

        assertThat(customer.acquaintance().home()).isEqualTo("shanghai");
        assertThat(customer.acquaintance().isFull("shanghai"::equals)).isTrue();
        assertThat(customer.acquaintance().isFull("munich"::equals)).isFalse();
        assertThat(customer.acquaintance().isFull(anyStore -> true)).isTrue();
    }

    @Test
    void the_first_store_to_meet_a_customer_registered_for_the_group_becomes_its_home() {
        Customer known = aPersonAt(null);
        Customer asked = known.linkedTo(anEnquiryAt("munich"), TERMS, LATER).next();

        assertThat(known.acquaintance().isFull("munich"::equals)).isFalse();
        assertThat(asked.acquaintance().home()).isEqualTo("munich");
        assertThat(asked.acquaintance().isFull("munich"::equals)).isTrue();
    }

    @Test
    void a_second_store_sees_of_an_enquirer_what_it_was_told_until_there_is_an_order() {
        Customer asked = aPersonAt("shanghai")
                .linkedTo(anEnquiryAt("munich"), TERMS, LATER)
                .next();
        Customer ordered = asked.tied(ties -> ties.leadIs("lead-munich", LeadState.ORDERED), TERMS, LATER)
                .next();
        Customer cancelled = ordered.tied(ties -> ties.leadIs("lead-munich", LeadState.OPEN), TERMS, LATER)
                .next();

        assertThat(asked.profileAt("munich"::equals).name()).isEqualTo("Wang");
        assertThat(asked.profileAt("munich"::equals).phones()).containsExactly(phone("13900139000"));
        assertThat(asked.profileAt("shanghai"::equals).name()).isEqualTo("王小明");
        assertThat(asked.profileAt("berlin"::equals)).isEqualTo(Profile.empty());
        assertThat(ordered.profileAt("munich"::equals)).isEqualTo(ordered.profile());
        assertThat(cancelled.profileAt("munich"::equals)).isEqualTo(cancelled.profile());
    }

    @Test
    void the_answer_to_a_lead_calls_the_customer_as_its_store_knows_them() {
        Change<Customer> atMunich = aPersonAt("shanghai").linkedTo(anEnquiryAt("munich"), TERMS, LATER);
        Change<Customer> atShanghai = aPersonAt("shanghai").linkedTo(anEnquiryAt("shanghai"), TERMS, LATER);

        assertThat(linked(atMunich).name()).isEqualTo("Wang");
        assertThat(linked(atShanghai).name()).isEqualTo("王小明");
        assertThat(linked(atMunich).region()).isEqualTo("Bayern");
        assertThat(linked(atShanghai).region()).isEqualTo("上海");
    }

    @Test
    void only_a_firm_has_contacts() {
        Enquiry forFirm = Enquiry.of(
                "lead-1",
                "shanghai",
                LATER,
                Profile.ofEnquiry("浦东租赁", null, null, null).withContacts(List.of(Contact.named("张经理"))));

        assertThat(aPersonAt("shanghai")
                        .linkedTo(forFirm, TERMS, LATER)
                        .next()
                        .profile()
                        .contacts())
                .isEmpty();
        assertThat(aFirm().linkedTo(forFirm, TERMS, LATER).next().profile().contacts())
                .hasSize(1);
    }

    @Test
    void contacts_of_another_fill_nothing_but_the_name() {
        Enquiry enquiry = anEnquiryAt("shanghai").withContactsOfAnother();
        Customer told = aPersonAt("shanghai").linkedTo(enquiry, TERMS, LATER).next();

        assertThat(told.profile().phones()).containsExactly(phone("13800138000"));
    }

    @Test
    void an_identity_number_is_recorded_once_and_never_replaced() {
        Customer identified =
                aPersonAt("shanghai").identified(residentId("h1"), LATER).next();

        assertThat(identified.identified(residentId("h1"), LATER).changed()).isFalse();
        assertThatThrownBy(() -> identified.identified(residentId("h2"), LATER)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_credit_code_proves_a_firm_and_nothing_else_does() {
        SealedIdentity code = identity(IdentityKind.CREDIT_CODE, "h1");

        assertThat(aFirm().identified(code, LATER).changed()).isTrue();
        assertThatThrownBy(() -> aFirm().identified(residentId("h1"), LATER)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> aPersonAt("shanghai").identified(code, LATER)).isInstanceOf(Invalid.class);
    }

    @Test
    void what_nobody_sees_changes_no_time_of_change() {
        Customer touched = aPersonAt("shanghai")
                .tied(ties -> ties.touchedAt(LATER), TERMS, LATER)
                .next();
        Customer reviewed = touched.reviewed(TERMS, LATER.plusSeconds(60)).next();

        assertThat(touched.updatedAt()).isEqualTo(MET);
        assertThat(reviewed.updatedAt()).isEqualTo(MET);
    }

    @Test
    void time_going_by_is_told_when_it_changes_where_the_customer_stands() {
        Instant nineMonthsLater = Instant.parse("2026-12-03T02:00:00Z");
        Change<Customer> reviewed = aPersonAt("shanghai").reviewed(TERMS, nineMonthsLater);

        assertThat(reviewed.next().standing().lifecycle()).isEqualTo(Lifecycle.DORMANT);
        assertThat(reviewed.next().updatedAt()).isEqualTo(nineMonthsLater);
        assertThat(reviewed.events()).extracting(DomainEvent::type).containsExactly("customer.class-changed.v1");
    }

    @Test
    void the_same_edit_twice_is_no_change() {
        Change<Customer> edited = aPersonAt("shanghai").edited(profile -> profile.inRegion("华东"), LATER);

        assertThat(edited.events()).extracting(DomainEvent::type).containsExactly("customer.changed.v1");
        assertThat(edited.next()
                        .edited(profile -> profile.inRegion("华东"), LATER)
                        .changed())
                .isFalse();
    }

    @Test
    void a_customer_has_at_most_twenty_external_ids() {
        Customer customer = aPersonAt("shanghai");
        for (int i = 0; i < 20; i++) {
            customer = customer.knownAs(new ExternalId("dms", "c" + i), LATER).next();
        }
        Customer full = customer;

        assertThat(full.knownAs(new ExternalId("dms", "c7"), LATER).changed()).isFalse();
        assertThatThrownBy(() -> full.knownAs(new ExternalId("dms", "c20"), LATER))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void unique_keys_are_led_by_the_kind_and_only_valid_phones_are_among_them() {
        Profile told = Profile.ofEnquiry("王", List.of(phone("13800138000"), phone("10086")), null, null);
        List<String> keys = RecognitionKeys.heldBy(
                CustomerKind.PERSON, told, residentId("h1"), List.of(new ExternalId("dms", "c|1")));

        assertThat(keys)
                .containsExactly("PERSON|identity|RESIDENT_ID|h1", "PERSON|phone|+8613800138000", "external|dms|c|1");
    }

    private static Customer aPersonAt(String store) {
        return registered(CustomerKind.PERSON, store, "王小明");
    }

    private static Customer aFirm() {
        return registered(CustomerKind.ORGANISATION, "shanghai", "浦东租赁");
    }

    private static Customer registered(CustomerKind kind, String store, String name) {
        Profile profile = Profile.ofEnquiry(name, List.of(phone("13800138000")), null, "上海");
        Applicant applicant = new Applicant("g", store, null, kind, profile, null, null);
        return Customer.register("c1", applicant, TERMS, MET).next();
    }

    private static Enquiry anEnquiryAt(String store) {
        return Enquiry.of(
                "lead-" + store,
                store,
                LATER,
                Profile.ofEnquiry("Wang", List.of(phone("13900139000")), null, "Bayern"));
    }

    private static LeadLinked linked(Change<Customer> change) {
        return (LeadLinked) change.events().get(change.events().size() - 1);
    }

    private static SealedIdentity residentId(String hash) {
        return identity(IdentityKind.RESIDENT_ID, hash);
    }

    private static SealedIdentity identity(IdentityKind kind, String hash) {
        return new SealedIdentity(kind, "sealed", hash, "masked", List.of(), MET, "staff");
    }

    private static PhoneNumber phone(String typed) {
        return PhoneNumber.parse(typed, "CN");
    }
}
