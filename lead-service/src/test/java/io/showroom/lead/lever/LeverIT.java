package io.showroom.lead.lever;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.report.FigureIT;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The six levers, each with the records behind its figures. */
class LeverIT extends FigureIT {
    private static final String LEVERS = "/api/v1/funnel/levers/";
    private static final String SPRING = "?from=2026-03-01&to=2026-05-31";

    @Test
    void early_drop_says_how_late_leads_are_lost_at_what_effort_and_which_to_decide_on() {
        String early = aLeadFrom("WEB");
        String late = aLeadFrom("WEB");
        clock.advance(Duration.ofDays(3));
        lost(early, "'reason': 'PLAN_DROPPED'");
        done(late, "/contacts", "{'channel': 'CALL', 'customerTookPart': true}");
        done(late, "/contacts", "{'channel': 'TALK'}");
        clock.advance(Duration.ofDays(17));
        lost(late, "'reason': 'PRICE'");
        String ripe = aLeadFrom("WEB");
        JsonNode report = awaitFigures(manager, LEVERS + "early-drop" + SPRING, "/lost/count", "2");
        assertThat(report.at("/lostLate").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(report.at("/daysUntilLost/median").decimalValue()).isEqualByComparingTo("3");
        assertThat(report.at("/daysUntilLost/p90").decimalValue()).isEqualByComparingTo("20");
        assertThat(count(report, "/stages/4/lost")).isEqualTo(1);
        assertThat(report.at("/contactsOnLost").decimalValue()).isEqualByComparingTo("1");
        assertThat(count(report, "/ripe/0/open")).isZero();
        allAgree(manager, report);
        clock.advance(Duration.ofDays(180));
        assertThat(count(manager.get(LEVERS + "early-drop").json(), "/ripe/0/open"))
                .isZero();
        clock.advance(Duration.ofDays(1));
        JsonNode later = manager.get(LEVERS + "early-drop").expect(200).json();
        assertThat(count(later, "/ripe/0/open")).isEqualTo(1);
        assertThat(manager.get(later.at("/ripe/0/open/records").asString()).at("/items/0/source"))
                .isEqualTo(ripe);
    }

    @Test
    void objections_say_why_leads_are_lost_to_whom_and_what_becomes_of_the_wavering() {
        for (String lead : List.of(aLeadFrom("WEB"), aLeadFrom("WEB"))) {
            done(lead, "/signals", "{'kind': 'WAVERING_BETWEEN_MODELS'}");
            lost(lead, "'reason': 'BOUGHT_COMPETITOR', 'competitor': 'byd '");
        }
        lost(aLeadFrom("WEB"), "'reason': 'PRICE', 'competitor': 'BYD'");
        String wavering = aLeadFrom("WEB");
        done(wavering, "/signals", "{'kind': 'WAVERING_BETWEEN_MODELS'}");
        ordered(aLeadFrom("WEB"));
        String path = LEVERS + "objections" + SPRING;
        awaitFigures(manager, path, "/others/won", "1");
        JsonNode report = awaitFigures(manager, path, "/lost/count", "3");
        assertThat(report.at("/reasons/0/reason").asString()).isEqualTo("BOUGHT_COMPETITOR");
        assertThat(count(report, "/reasons/0/lost")).isEqualTo(2);
        assertThat(count(report, "/reasons/0/wavering")).isEqualTo(2);
        assertThat(count(report, "/reasons/1/wavering")).isZero();
        assertThat(report.at("/competitors")).hasSize(1);
        assertThat(report.at("/competitors/0/competitor").asString()).isEqualTo("BYD");
        assertThat(count(report, "/competitors/0/lost")).isEqualTo(3);
        assertThat(report.at("/wavering/open").asInt()).isEqualTo(1);
        assertThat(report.at("/wavering/lost").asInt()).isEqualTo(2);
        assertThat(report.at("/wavering/closeRate").decimalValue()).isEqualByComparingTo("0");
        assertThat(report.at("/others/closeRate").decimalValue()).isEqualByComparingTo("0.5");
        allAgree(manager, report);
        assertThat(manager.get(report.at("/wavering/records").asString()).json().at("/items"))
                .hasSize(3);
        assertThat(manager.get(path + "&source=WEB")
                        .expect(200)
                        .json()
                        .at("/competitors")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void sources_say_what_the_leads_of_each_come_to() {
        ordered(aLeadFrom("WALK_IN"));
        aLeadFrom("WALK_IN");
        aLeadFrom("WEB", "Golf", "autumn");
        String path = LEVERS + "sources" + SPRING;
        JsonNode rows = awaitFigures(manager, path, "/0/orders/count", "1");
        assertThat(rows).hasSize(2);
        assertThat(rows.at("/0/value").asString()).isEqualTo("WALK_IN");
        assertThat(rows.at("/0/share").decimalValue()).isEqualByComparingTo("0.6667");
        assertThat(rows.at("/0/wonShare").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(rows.at("/0/sums/0/amount").asString()).isEqualTo("200000.00");
        assertThat(rows.at("/0/daysToOrder/median").decimalValue()).isEqualByComparingTo("0");
        allAgree(manager, rows);
        assertThat(manager.get(path + "&by=CAMPAIGN").expect(200).json()).hasSize(2);
        manager.get(path + "&by=OWNER").expect(422);
        Api.Answer sheet = manager.with("Accept", "text/csv").get(path).expect(200);
        assertThat(sheet.text()).contains("WALK_IN,2,0.6667,", "200000.00 CNY");
    }

    @Test
    void speed_says_how_long_each_step_takes() {
        String lead = aLead();
        clock.advance(Duration.ofMinutes(12));
        done(lead, "/contacts", "{'channel': 'CALL', 'customerTookPart': true}");
        clock.advance(Duration.ofDays(4));
        ordered(lead);
        String path = LEVERS + "speed" + SPRING;
        JsonNode speed = awaitFigures(manager, path, "/daysToOrder/of/count", "1");
        assertThat(speed.at("/firstAnswer/median").asInt()).isEqualTo(720);
        assertThat(speed.at("/stages/1/days/median").decimalValue()).isEqualByComparingTo("4");
        assertThat(speed.at("/daysToOrder/median").decimalValue()).isEqualByComparingTo("4");
        assertThat(count(speed, "/daysToDelivery/of")).isZero();
        allAgree(manager, speed);
    }

    @Test
    void refill_says_week_by_week_what_came_in() {
        aLead();
        clock.advance(Duration.ofDays(7));
        aLead();
        aLead();
        JsonNode refill = awaitFigures(manager, LEVERS + "refill?deals=1&weeks=3", "/weeks/0/received/count", "2");
        assertThat(refill.at("/weeks")).hasSize(3);
        assertThat(refill.at("/weeks/0/from").asString()).isEqualTo("2026-03-09");
        assertThat(refill.at("/weeks/0/shortfall").asInt()).isEqualTo(3);
        assertThat(count(refill, "/weeks/1/received")).isEqualTo(1);
        assertThat(count(refill, "/weeks/2/received")).isZero();
        allAgree(manager, refill);
        manager.get(LEVERS + "refill?deals=1&weeks=54").expect(422);
    }

    @Test
    void the_mouth_says_which_sources_bring_more_and_less_than_before() {
        aLeadFrom("WEB");
        clock.advance(Duration.ofDays(10));
        aLeadFrom("WEB");
        aLeadFrom("WEB");
        aLeadFrom("WALK_IN");
        String path = LEVERS + "mouth?from=2026-03-10&to=2026-03-19";
        JsonNode mouth = awaitFigures(manager, path, "/leads/count", "3");
        assertThat(count(mouth, "/before")).isEqualTo(1);
        assertThat(mouth.at("/growth").decimalValue()).isEqualByComparingTo("2");
        assertThat(mouth.at("/aDay").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(mouth.at("/sources")).hasSize(16);
        assertThat(mouth.at("/sources/0/growth").isMissingNode()).isTrue();
        assertThat(mouth.at("/sources/2/share").decimalValue()).isEqualByComparingTo("0.6667");
        allAgree(manager, mouth);
        manager.get(path + "&source=WEB").expect(422);
    }

    @Test
    void levers_show_nobody_anothers_store() {
        aLeadFrom("WEB");
        awaitFigures(manager, LEVERS + "mouth" + SPRING, "/leads/count", "1");
        Api munich = api.as(world.manager(world.munich));
        for (String lever : List.of("early-drop", "objections", "sources", "speed", "mouth", "refill?deals=1")) {
            munich.get(LEVERS + lever + (lever.contains("?") ? "&" : "?") + "store=" + world.shanghai)
                    .expect(404);
            api.as(world.agent(world.shanghai)).get(LEVERS + lever).expect(403);
        }
        assertThat(count(munich.get(LEVERS + "mouth" + SPRING).json(), "/leads"))
                .isZero();
    }
}
