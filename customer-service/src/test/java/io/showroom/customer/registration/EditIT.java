package io.showroom.customer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections by JSON merge patch, from the version that was read. */
class EditIT extends CustomerServiceTest {
    private String phone;
    private String id;

    @BeforeEach
    void aCustomer() {
        phone = aPhone();
        id = registered("王小明", phone).at("/id");
    }

    @Test
    void a_field_that_is_there_replaces_null_removes_and_what_is_absent_stays() {
        holding(id)
                .patch(
                        path(id, ""),
                        json("{'region':'华东','emails':['wang@example.com'],"
                                + "'address':{'country':'CN','city':'上海市','line':'世纪大道 1 号'}}"))
                .expect(200);
        Answer edited = holding(id)
                .patch(path(id, ""), json("{'region':null,'address':{'city':'苏州市'}}"))
                .expect(200);

        assertThat(edited.at("/name")).isEqualTo("王小明");
        assertThat(edited.json().has("region")).isFalse();
        assertThat(edited.at("/address/city")).isEqualTo("苏州市");
        assertThat(edited.at("/address/country")).isEqualTo("CN");
        assertThat(edited.at("/address/line")).isEqualTo("******");
        assertThat(edited.at("/emails/0")).isEqualTo("w***@example.com");
        assertThat(edited.json().at("/phones")).hasSize(1);
    }

    @Test
    void a_correction_is_told_and_the_trail_knows_before_and_after() {
        holding(id).patch(path(id, ""), json("{'name':'王晓明'}")).expect(200);

        assertThat(events.await("customer.changed.v1", id).json().at("/name").asString())
                .isEqualTo("王晓明");
        eventually(() -> assertThat(api.as(world.admin())
                        .get("/api/v1/operations/audit?record=" + id)
                        .expect(200)
                        .text())
                .contains("王小明", "王晓明", world.shanghai + "-manager"));
    }

    @Test
    void a_correction_starts_from_the_version_that_was_read() {
        String read = customer(id).etag();
        Answer edited = manager.with("If-Match", read)
                .patch(path(id, ""), json("{'region':'华东'}"))
                .expect(200);

        assertThat(edited.etag()).isNotEqualTo(read);
        manager.with("If-Match", read)
                .patch(path(id, ""), json("{'region':'华北'}"))
                .expect(412);
        manager.patch(path(id, ""), json("{'region':'华北'}")).expect(428);
        assertThat(customer(id).at("/region")).isEqualTo("华东");
        assertThat(customer(id).etag()).isEqualTo(edited.etag());
    }

    @Test
    void a_patch_that_changes_nothing_leaves_the_version() {
        String read = customer(id).etag();

        assertThat(holding(id)
                        .patch(path(id, ""), json("{'name':'王小明','region':'r'}"))
                        .expect(200)
                        .etag())
                .isEqualTo(read);
    }

    @Test
    void the_phone_marked_primary_leads_and_one_given_up_recognises_nobody_any_more() {
        String next = aPhone();
        holding(id)
                .patch(
                        path(id, ""),
                        json("{'phones':[{'number':'" + phone + "'},{'number':'" + next + "','primary':true}]}"))
                .expect(200);
        assertThat(customer(id).at("/phones/0/masked")).endsWith(next.substring(7));
        holding(id)
                .patch(path(id, ""), json("{'phones':[{'number':'" + next + "'}]}"))
                .expect(200);

        assertThat(registered("Somebody else", phone).at("/id")).isNotEqualTo(id);
    }

    @Test
    void a_phone_of_another_customer_is_refused_and_the_other_named() {
        String others = aPhone();
        String li = registered("Li", others).at("/id");
        Answer refused = holding(id)
                .patch(path(id, ""), json("{'phones':[{'number':'" + others + "'}]}"))
                .expect(409);

        assertThat(refused.at("/type")).endsWith("/same-customer");
        assertThat(refused.text()).contains(li);
        assertThat(customer(id).json().at("/phones")).hasSize(1);
    }

    @Test
    void an_email_may_be_shared_and_goes_on_recognising_who_had_it_first() {
        String mail = json("{'kind':'PERSON','name':'Anna','emails':['family@example.com']}");
        String anna = manager.post(CUSTOMERS, mail).expect(201).at("/id");
        holding(id)
                .patch(path(id, ""), json("{'emails':['family@example.com']}"))
                .expect(200);

        assertThat(customer(id).json().at("/emails")).hasSize(1);
        assertThat(manager.post(CUSTOMERS, mail).expect(200).at("/id")).isEqualTo(anna);
    }

    @Test
    void who_never_gave_a_name_is_corrected_without_one() {
        String nameless = leads.customerOf(leads.enquiry(
                world.shanghai,
                Map.of("kind", "PERSON", "phones", List.of(Map.of("e164", "+86" + aPhone(), "typed", "x")))));

        assertThat(holding(nameless)
                        .patch(path(nameless, ""), json("{'region':'华东'}"))
                        .expect(200)
                        .at("/name"))
                .contains("****");
        holding(id).patch(path(id, ""), json("{'name':null}")).expect(422);
    }

    @Test
    void the_last_way_to_reach_a_customer_is_not_taken_away() {
        assertThat(holding(id)
                        .patch(path(id, ""), json("{'phones':null}"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("phones");
    }
}
