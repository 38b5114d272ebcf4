package io.showroom.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.Profile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchKeysTest {

    @Test
    void a_firm_is_found_by_its_contacts_as_well() {
        PhoneNumber mobile = PhoneNumber.parse("13800138000", "CN");
        Profile firm = Profile.ofEnquiry("浦东租赁", List.of(), List.of(), null)
                .withContacts(List.of(new Contact("张伟", null, mobile, null)));

        assertThat(SearchKeys.of(firm)).contains("n:浦东", "n:张伟", "n:zw", "p:8000");
    }

    @Test
    void the_longest_of_what_was_typed_leads_since_it_is_the_rarest() {
        assertThat(SearchKeys.name("a xiaoming wang")).containsExactly("n:xiaoming", "n:wang", "n:a");
    }

    @Test
    void a_name_of_nothing_to_look_for_has_no_keys() {
        assertThat(SearchKeys.name("🚗 !?")).isEmpty();
    }

    @Test
    void however_much_is_told_of_a_customer_the_keys_are_bounded_and_the_phones_among_them() {
        List<Contact> contacts = IntStream.range(0, 50)
                .mapToObj(i -> Contact.named("%02dabcdefghijk".formatted(i)))
                .toList();
        Profile firm = Profile.ofEnquiry(
                        "汉字".repeat(25) + " abcdefghijkl", List.of(PhoneNumber.parse("13800138000", "CN")), null, null)
                .withContacts(contacts);

        assertThat(SearchKeys.of(firm)).hasSize(400).contains("p:8000", "n:汉");
    }
}
