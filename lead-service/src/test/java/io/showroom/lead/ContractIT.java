package io.showroom.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.lead.catalogue.FollowCatalogue;
import io.showroom.lead.contact.CountTask;
import io.showroom.lead.counting.FollowupCounts;
import io.showroom.lead.counting.ToldWork;
import io.showroom.lead.linking.FollowRegion;
import io.showroom.lead.linking.LinkCustomer;
import io.showroom.platform.messaging.EventJson;
import io.showroom.testkit.Events;
import io.showroom.testkit.contracts.EventContract;
import io.showroom.testkit.contracts.OpenApiDrift;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractIT extends LeadIT {
    private static final String CAR =
            "{'brand': '大众', 'model': 'ID.4', 'trim': 'Pro', 'colour': 'white', 'price': {'amount': '9', 'currency': 'CNY'}}";

    @Test
    void the_api_is_the_committed_one() {
        OpenApiDrift.assertNone("lead-service", Integer.parseInt(api.base().replaceAll(".*:", "")));
    }

    @Test
    void every_event_of_a_leads_life_is_valid_against_its_schema() {
        String lead = crm.post(
                        "/api/v1/leads",
                        json("{'name': '王小明', 'organisation': '王氏', 'phones': ['" + aPhone()
                                + "'], 'emails': ['nobody'], 'purchaseHorizon': 'SIX_MONTHS', 'model': 'ID.4',"
                                + "'campaign': 'spring', 'language': 'zh-CN'}"))
                .expect(201)
                .at("/leadId");
        link(lead, "customer-" + lead);
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': true, 'note': 'n'}"))
                .expect(201);
        manager.post(path(lead, "/signals"), json("{'kind': 'USED_CAR_BEING_HANDLED', 'note': 'n'}"))
                .expect(201);
        holding(lead).post(path(lead, "/level-confirmation"), "").expect(200);
        manager.post(
                        path(lead, "/test-drives"),
                        json("{'car': 'x', 'licence': {'number': '11010519491231002X', 'expiresOn': '2031-05-12'}}"))
                .expect(201);
        manager.post(
                        path(lead, "/quotations"),
                        json("{'model': 'ID.4', 'listPrice': {'amount': '9', 'currency': 'CNY'}}"))
                .expect(201);
        String order = manager.post(path(lead, "/orders"), json("{'cars': [" + CAR + "," + CAR + "," + CAR + "]}"))
                .expect(201)
                .at("/id");
        manager.post(
                        path(lead, "/orders/" + order + "/receipts"),
                        json("{'kind': 'DEPOSIT', 'amount': {'amount': '1', 'currency': 'CNY'}}"))
                .expect(201);
        holding(lead).post(path(lead, "/defeat"), json("{'reason': 'PRICE'}")).expect(200);
        holding(lead)
                .post(path(lead, "/defeat/decision"), json("{'approve': true}"))
                .expect(200);
        events.await("lead.defeated.v1", lead);
        List<Events.Seen> told = Contracts.eventTypes().stream()
                .flatMap(type -> events.all(type, e -> e.group().equals(world.group)).stream())
                .filter(e -> e.type().startsWith("lead."))
                .toList();
        assertThat(told.stream().map(Events.Seen::type).distinct()).hasSizeGreaterThan(14);
        told.forEach(event -> EventContract.assertValid(event.type(), event.data()));
    }

    @Test
    void the_samples_of_others_are_read_as_this_service_needs_them() {
        EventJson json = new EventJson();
        LinkCustomer.LeadLinked linked =
                json.read(Contracts.sample("customer.lead-linked.v1"), LinkCustomer.LeadLinked.class);
        assertThat(linked).hasNoNullFieldsOrPropertiesExcept("name");
        assertThat(json.read(Contracts.sample("customer.changed.v1"), FollowRegion.CustomerChanged.class))
                .hasNoNullFieldsOrProperties();
        FollowCatalogue.ModelChanged model =
                json.read(Contracts.sample("vehicle.catalogue-model-changed.v1"), FollowCatalogue.ModelChanged.class);
        assertThat(model).hasNoNullFieldsOrPropertiesExcept("until");
        assertThat(model.items())
                .allSatisfy(item -> assertThat(item).hasNoNullFieldsOrPropertiesExcept("from", "until"));
        assertThat(model.rules()).isNotEmpty().allSatisfy(rule -> assertThat(rule)
                .hasNoNullFieldsOrProperties());
        CountTask.TaskDone done = json.read(Contracts.sample("followup.task-done.v1"), CountTask.TaskDone.class);
        assertThat(done.taskId()).isNotNull();
        assertThat(done.kind()).isNotNull();
        assertThat(json.read(Contracts.sample("followup.task-done.v1"), ToldWork.TaskTold.class))
                .hasNoNullFieldsOrProperties();
        assertThat(json.read(Contracts.sample("lead.contact-recorded.v1"), ToldWork.ContactTold.class))
                .hasNoNullFieldsOrPropertiesExcept("taskId");
        assertThat(json.read(Contracts.sample("lead.quotation-made.v1"), ToldWork.OfferTold.class))
                .hasNoNullFieldsOrProperties();
        assertThat(json.read(Contracts.sample("lead.visit-registered.v1"), ToldWork.VisitTold.class))
                .hasNoNullFieldsOrProperties();
        assertThat(json.read(Contracts.sample("lead.visit-corrected.v1"), ToldWork.VisitCorrected.class))
                .hasNoNullFieldsOrProperties();
        assertThat(json.read(Contracts.sample("followup.contacts-counted.v1"), FollowupCounts.ContactsCounted.class))
                .hasNoNullFieldsOrProperties();
        assertThat(json.read(Contracts.sample("followup.survey-answered.v1"), FollowupCounts.SurveyAnswered.class))
                .hasNoNullFieldsOrProperties();
    }
}
