package io.showroom.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdfIT extends LeadIT {
    @Autowired
    LeadMails mails;

    private Api.Answer mailed(String prospects) {
        return mailed(crm, "", "<?ADF VERSION \"1.0\"?>\n<adf>" + prospects + "</adf>");
    }

    private Api.Answer mailed(Api by, String query, String mail) {
        return by.send("POST", "/api/v1/leads/adf" + query, "application/xml", mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String prospect(String attributes, String id, String name, String phone, String rest) {
        return "<prospect " + attributes + "><id source='portal'>" + id + "</id><customer><contact><name>" + name
                + "</name><phone type='mobile'>" + phone + "</phone></contact></customer>" + rest + "</prospect>";
    }

    @Test
    void a_person_who_asked_by_rest_and_asks_again_by_mail_is_one_lead_and_the_mail_is_kept_word_for_word() {
        String phone = aPhone();
        String lead = aLead(phone);
        String mail = "<adf>" + prospect("", "1", "王 & 小明", "+86 " + phone, "") + "</adf>";
        Api.Answer answer = mailed(crm, "?store=" + world.shanghai, mail).expect(200);
        assertThat(answer.at("/results/0/taken/leadId")).isEqualTo(lead);
        assertThat(answer.at("/results/0/taken/outcome")).isEqualTo("JOINED");
        String raw = mails.get(io.showroom.platform.security.Scope.system(world.group), answer.at("/message"))
                .value()
                .raw();
        assertThat(new String(Base64.getDecoder().decode(raw), StandardCharsets.UTF_8))
                .isEqualTo(mail);
        assertThat(manager.get(path(lead, "/enquiries")).at("/1/message")).isEqualTo(answer.at("/message"));
    }

    @Test
    void the_same_name_again_is_the_same_lead_and_status_new_fills_and_never_overwrites() {
        String lead =
                mailed(prospect("", "a1", "Eva", aPhone(), "")).expect(200).at("/results/0/taken/leadId");
        String other = aPhone();
        Api.Answer again = mailed(prospect(
                        "status='new'",
                        "a1",
                        "Eva Maria",
                        other,
                        "<vehicle><make>VW</make><model>Golf</model></vehicle>"))
                .expect(200);
        assertThat(again.at("/results/0/taken/leadId")).isEqualTo(lead);
        assertThat(again.at("/results/0/taken/outcome")).isEqualTo("UPDATED");
        assertThat(lead(lead).at("/name")).isEqualTo("Eva");
        assertThat(lead(lead).at("/wish/model")).isEqualTo("Golf");
        assertThat(crm.post("/api/v1/leads", enquiry(other)).expect(200).at("/leadId"))
                .isEqualTo(lead);
    }

    @Test
    void a_resend_overwrites_with_what_is_not_empty_and_of_an_unknown_name_makes_a_new_lead() {
        String phone = aPhone();
        String lead = mailed(prospect(
                        "status='resend'", "b1", "Eva", phone, "<vehicle><make>VW</make><model>Golf</model></vehicle>"))
                .expect(200)
                .at("/results/0/taken/leadId");
        mailed(prospect("status='resend'", "b1", "Eva Maria", phone, "<vehicle><model>Polo</model></vehicle>"))
                .expect(200);
        assertThat(lead(lead).at("/name")).isEqualTo("Eva Maria");
        assertThat(lead(lead).at("/wish/model")).isEqualTo("Polo");
        assertThat(lead(lead).at("/wish/brand")).isEqualTo("VW");
    }

    @Test
    void each_prospect_stands_alone_and_a_mail_without_a_good_one_is_refused() {
        String good = prospect("", "c1", "Eva", aPhone(), "");
        String bad = prospect("", "c2", "Adam", "none", "");
        Api.Answer answer = mailed(good + bad).expect(200);
        assertThat(answer.at("/results/0/taken/outcome")).isEqualTo("CREATED");
        assertThat(answer.json().at("/results/1/refused").findValuesAsString("code"))
                .contains("unreachable");
        Api.Answer refused = mailed(bad).expect(422);
        assertThat(refused.at("/errors/0/field")).startsWith("prospect[0].");
    }

    @Test
    void the_store_is_the_vendors_else_the_address_else_the_groups_intake_store() {
        String vendor = "<vendor><vendorname> münchen </vendorname></vendor>";
        assertThat(mailed(prospect("", "d1", "Eva", "0151 23456780", vendor)).at("/results/0/taken/store"))
                .isEqualTo(world.munich);
        String unknown = "<vendor><vendorname>Nobody Motors</vendorname></vendor>";
        Api.Answer addressed = mailed(
                crm,
                "?store=" + world.munich,
                "<adf>" + prospect("", "d2", "Eva", "0151 23456781", unknown) + "</adf>");
        assertThat(addressed.at("/results/0/taken/store")).isEqualTo(world.munich);
        assertThat(addressed.json().at("/results/0/taken/warnings").findValuesAsString("field"))
                .contains("vendor");
        assertThat(mailed(prospect("", "d3", "Eva", aPhone(), "")).at("/results/0/taken/store"))
                .isEqualTo(world.shanghai);
    }

    @Test
    void a_prospect_without_a_name_is_taken_and_shown_by_its_masked_phone() {
        String lead = mailed(
                        "<prospect><customer><contact><phone>" + aPhone() + "</phone></contact></customer></prospect>")
                .expect(200)
                .at("/results/0/taken/leadId");
        assertThat(lead(lead).at("/name")).matches("138\\*{4}\\d{4}");
    }

    @Test
    void dtd_broken_and_oversized_mails_are_refused_and_store_nothing() {
        String good = prospect("", "e1", "Eva", aPhone(), "");
        String dtd = "<!DOCTYPE adf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><adf>" + good + "</adf>";
        assertThat(mailed(crm, "", dtd).expect(400).at("/type")).endsWith("/adf-dtd");
        assertThat(mailed(crm, "", "<adf>" + good).expect(400).at("/type")).endsWith("/adf-malformed");
        assertThat(mailed(crm, "", "").status()).isEqualTo(400);
        String large = "<adf>" + good + "<!--" + "x".repeat(1_000_001) + "--></adf>";
        assertThat(mailed(crm, "", large).expect(413).at("/type")).endsWith("/too-large");
        assertThat(mailed(crm, "", "<adf>" + "<prospect/>".repeat(101) + "</adf>")
                        .expect(400)
                        .at("/type"))
                .endsWith("/adf-too-many-prospects");
        assertThat(manager.get("/api/v1/leads").json().at("/items")).isEmpty();
        mailed(api.as(world.consultant(world.shanghai, 1)), "", "<adf>" + good + "</adf>")
                .expect(403);
    }
}
