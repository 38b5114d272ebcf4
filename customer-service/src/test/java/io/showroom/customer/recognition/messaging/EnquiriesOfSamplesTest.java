package io.showroom.customer.recognition.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registry.Applicant;
import io.showroom.platform.messaging.EventJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnquiriesOfSamplesTest {
    private final EventJson json = new EventJson();

    @Test
    void a_new_lead_tells_who_asks() {
        Applicant enquirer = json.read(Contracts.sample("lead.created.v1"), LeadCreated.class)
                .enquirer("g", "CN", "华东");

        assertThat(enquirer.kind()).isEqualTo(CustomerKind.PERSON);
        assertThat(enquirer.store()).isEqualTo("store-shanghai");
        assertThat(enquirer.profile().name()).isEqualTo("张伟");
        assertThat(enquirer.profile().region()).isEqualTo("华东");
        assertThat(enquirer.profile().phones())
                .extracting(PhoneNumber::e164, PhoneNumber::typed, PhoneNumber::recognises)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("+8613800138000", "138-0013-8000", true));
        assertThat(enquirer.profile().emails()).hasSize(1);
    }

    @Test
    void a_further_enquiry_tells_how_else_the_customer_is_reached() {
        Profile told = json.read(Contracts.sample("lead.enquiry-joined.v1"), EnquiryJoined.class)
                .told("CN");

        assertThat(told.name()).isEqualTo("王小明");
        assertThat(told.phones()).extracting(PhoneNumber::e164).containsExactly("+8613800138000");
    }

    @Test
    void who_asks_for_a_firm_is_its_contact() {
        String firm = "{\"leadId\":\"l\",\"store\":\"s\",\"organisation\":\"浦东租赁\",\"name\":\"张经理\"}";
        Applicant enquirer = json.read(firm, LeadCreated.class).enquirer("g", "CN", null);

        assertThat(enquirer.kind()).isEqualTo(CustomerKind.ORGANISATION);
        assertThat(enquirer.profile().name()).isEqualTo("浦东租赁");
        assertThat(enquirer.profile().contacts()).extracting("name").containsExactly("张经理");
    }

    @Test
    void a_number_or_address_that_cannot_be_read_keeps_no_enquiry_from_its_customer() {
        String odd = "{\"leadId\":\"l\",\"store\":\"s\",\"kind\":\"PERSON\",\"emails\":[\"no address\"],"
                + "\"phones\":[{\"e164\":\"+86123\"},{\"e164\":\"call me\"},{\"e164\":\"+8610086\"}]}";
        List<PhoneNumber> phones = json.read(odd, LeadCreated.class)
                .enquirer("g", "CN", null)
                .profile()
                .phones();

        assertThat(phones).extracting(PhoneNumber::e164).containsExactly("+86123", "+8610086");
        assertThat(phones).noneMatch(PhoneNumber::recognises);
    }
}
