package io.showroom.followup.cadence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.platform.messaging.EventJson;
import org.junit.jupiter.api.Test;

/** The published samples of leads hold what a cadence needs of them. */
class LeadFactsTest {
    private final EventJson json = new EventJson();

    private <T> T read(String type, Class<T> as) {
        return json.read(Contracts.sample(type), as);
    }

    @Test
    void each_fact_is_found_in_its_event() {
        assertThat(read("lead.created.v1", LeadFacts.Created.class))
                .hasNoNullFieldsOrPropertiesExcept("organisation", "customerId");
        assertThat(read("lead.enquiry-joined.v1", LeadFacts.EnquiryJoined.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.customer-linked.v1", LeadFacts.CustomerLinked.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.assigned.v1", LeadFacts.Assigned.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.pooled.v1", LeadFacts.Pooled.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.level-changed.v1", LeadFacts.LevelChanged.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.contact-recorded.v1", LeadFacts.ContactRecorded.class))
                .hasNoNullFieldsOrPropertiesExcept("taskId");
        assertThat(read("lead.test-drive-recorded.v1", LeadFacts.TestDriveRecorded.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.stage-changed.v1", LeadFacts.StageChanged.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.joined.v1", LeadFacts.Joined.class)).hasNoNullFieldsOrProperties();
    }
}
