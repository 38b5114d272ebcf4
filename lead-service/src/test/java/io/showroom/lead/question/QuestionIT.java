package io.showroom.lead.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.lead.report.FigureIT;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The questions that every store must be able to answer. */
class QuestionIT extends FigureIT {

    private String questions() {
        return "/api/v1/funnel/questions?store=" + world.shanghai;
    }

    private void surveyed(boolean first) {
        String survey = Ids.next();
        events.send(
                "followup.survey-answered.v1",
                world.group,
                world.shanghai,
                survey,
                1,
                Contracts.sample("followup.survey-answered.v1")
                        .replace("0198f5aa-1212-7343-8565-878790909091", survey)
                        .replace("store-shanghai", world.shanghai)
                        .replace("2026-04-20", "2026-03-04")
                        .replace("\"thinksOfUsFirst\": true", "\"thinksOfUsFirst\": " + first));
    }

    @Test
    void a_store_says_who_walked_in_bought_may_buy_and_came_back_and_whom_it_holds_and_talks_with() {
        String buyer = aLeadFrom("WALK_IN");
        String returning = aLeadFrom("WALK_IN");
        String leaving = aLeadFrom("WALK_IN");
        aLeadFrom("WEB");
        ordered(buyer);
        lost(leaving, "'reason': 'PRICE'");
        clock.advance(Duration.ofDays(2));
        aLeadFrom("WALK_IN");
        done(returning, "/contacts", "{'channel': 'WALK_IN'}");
        done(returning, "/signals", "{'kind': 'TERMS_DISCUSSED'}");
        surveyed(true);
        surveyed(false);
        surveyed(true);
        awaitFigures(manager, questions(), "/asked/count", "3");
        awaitFigures(manager, questions(), "/walkIns/mayBuy/2/open/count", "1");
        JsonNode answers = awaitFigures(manager, questions(), "/walkIns/cameBack/count", "1");
        assertThat(count(answers, "/walkIns/month")).isEqualTo(4);
        assertThat(answers.at("/walkIns/days")).hasSize(2);
        assertThat(count(answers, "/walkIns/days/0/walkIns")).isEqualTo(3);
        assertThat(answers.at("/walkIns/aDay").decimalValue()).isEqualByComparingTo("0.8");
        assertThat(count(answers, "/walkIns/bought")).isEqualTo(1);
        assertThat(answers.at("/walkIns/boughtShare").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(count(answers, "/walkIns/mayBuy/0/open")).isEqualTo(1);
        assertThat(answers.at("/held")).hasSize(2);
        assertThat(count(answers, "/held/0/inHand") + count(answers, "/held/1/inHand"))
                .isEqualTo(4);
        assertThat(count(answers, "/heldByNobody")).isZero();
        assertThat(count(answers, "/customers")).isEqualTo(4);
        assertThat(answers.at("/reachableShare").decimalValue()).isEqualByComparingTo("1");
        assertThat(count(answers, "/talking")).isEqualTo(1);
        assertThat(answers.at("/talkingShare").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(count(answers, "/first")).isEqualTo(2);
        assertThat(answers.at("/firstShare").decimalValue()).isEqualByComparingTo("0.6667");
        allAgree(manager, answers);
        clock.advance(Duration.ofDays(29));
        assertThat(count(manager.get(questions()).json(), "/talking")).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        assertThat(count(manager.get(questions()).json(), "/talking")).isZero();
        assertThat(count(manager.get(questions() + "&month=2026-03").json(), "/walkIns/month"))
                .isEqualTo(4);
        assertThat(count(manager.get(questions()).json(), "/walkIns/month")).isZero();
    }

    @Test
    void a_consultant_is_answered_of_their_own_and_another_store_is_not_there() {
        String lead = aLeadFrom("WALK_IN");
        int number = lead(lead).at("/assignment/owner").endsWith("1") ? 1 : 2;
        Api own = api.as(world.consultant(world.shanghai, number));
        JsonNode answers = awaitFigures(own, questions(), "/walkIns/month/count", "1");
        assertThat(answers.at("/held")).hasSize(1);
        assertThat(answers.at("/heldByNobody").isMissingNode()).isTrue();
        allAgree(own, answers);
        Api colleague = api.as(world.consultant(world.shanghai, 3 - number));
        assertThat(count(colleague.get(questions()).expect(200).json(), "/walkIns/month"))
                .isZero();
        api.as(world.manager(world.munich)).get(questions()).expect(404);
        manager.get("/api/v1/funnel/questions").expect(400);
        manager.get(questions() + "&month=2026-04").expect(422);
        manager.get(questions() + "&month=soon").expect(400);
    }
}
