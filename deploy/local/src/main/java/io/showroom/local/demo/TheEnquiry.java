package io.showroom.local.demo;

import java.util.List;
import java.util.Map;

/** Point 2: a web enquiry, and the same person again by lead mail with the phone written otherwise: one lead. */
final class TheEnquiry implements Chapter {

    private static final String MAIL = """
            <?ADF VERSION "1.0"?>
            <adf><prospect status="new">
              <id source="autoportal">%2$s</id>
              <requestdate>2026-11-24T10:15:00+08:00</requestdate>
              <vehicle interest="buy"><make>Volkswagen</make><model>ID.4 & ID.6</model></vehicle>
              <customer><contact>
                <name part="full">张伟</name>
                <phone type="mobile">0086 %1$s</phone>
              </contact><comments>Is the white one in stock?</comments></customer>
              <vendor><contact><name>海港大众浦东店</name></contact></vendor>
            </prospect></adf>
            """;

    @Override
    public String title() {
        return "An enquiry, twice";
    }

    @Override
    public void play(Stage stage) {
        String mobile = Bodies.mobile();
        stage.remember("mobile", mobile);
        Api website = Website.of(stage.platform());
        stage.story().step("the head office lets the website in as a system (client credentials)");
        Reply first = website.post(
                        "/api/v1/leads",
                        Map.of(
                                "store", "sh-pudong",
                                "kind", "PERSON",
                                "name", "张伟",
                                "phones", List.of(mobile.substring(0, 3) + " " + mobile.substring(3)),
                                "source", "WEB",
                                "brand", "Volkswagen",
                                "model", "ID.4",
                                "note", "想了解一下价格"))
                .expect(201);
        stage.remember("lead", first.text("leadId"));
        stage.remember("owner", first.text("owner"));
        stage.story().step("the website sends an enquiry: lead " + first.text("leadId"));

        Reply again = website.postXml("/api/v1/leads/adf?store=sh-pudong", MAIL.formatted(mobile, mobile))
                .expect(200);
        String joined = again.body().at("/results/0/taken/leadId").asString();
        if (!joined.equals(first.text("leadId"))) {
            throw new StoryStopped("The lead mail made a second lead: " + again.body());
        }
        stage.story().step("the same person writes by ADF lead mail, not quite well-formed: it joins that lead");

        String customer = stage.await("the lead's customer", () -> Leads.customer(stage));
        stage.remember("customer", customer);
        stage.story().step("the customer is registered: " + customer);
        stage.story()
                .tell(
                        "张伟 asked on the website for a Volkswagen ID.4, and wrote again through a portal with the phone as 0086 …;");
        stage.story().tell("the store sees one lead and the group one customer.");
    }
}
