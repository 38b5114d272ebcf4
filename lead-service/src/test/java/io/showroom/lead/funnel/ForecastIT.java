package io.showroom.lead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.report.FigureIT;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ForecastIT extends FigureIT {
    private static final String PATH = "/api/v1/funnel/forecast";

    private String aLeadAtB() {
        String lead = aLeadFrom("WEB");
        done(lead, "/signals", "{'kind': 'TERMS_DISCUSSED'}");
        return lead;
    }

    @Test
    void each_level_is_forecast_by_what_became_of_the_leads_that_stood_there() {
        world.group(Map.of("funnel", Map.of("historyLeads", 3)));
        ordered(aLeadAtB());
        lost(aLeadAtB(), "'reason': 'PRICE'");
        lost(aLeadAtB(), "'reason': 'PRICE'");
        aLeadAtB();
        aLeadAtB();
        aLeadFrom("WEB");
        JsonNode forecast = awaitFigures(manager, PATH, "/levels/2/lost/count", "2");
        JsonNode b = forecast.at("/levels/2");
        assertThat(b.at("/level").asString()).isEqualTo("B");
        assertThat(b.at("/rateKind").asString()).isEqualTo("HISTORY");
        assertThat(b.at("/rate").decimalValue()).isEqualByComparingTo("0.3333");
        assertThat(count(b, "/open")).isEqualTo(2);
        assertThat(b.at("/expected").decimalValue()).isEqualByComparingTo("0.7");
        assertThat(count(forecast, "/ordered")).isEqualTo(1);
        allAgree(manager, forecast);
    }

    @Test
    void a_level_without_history_is_forecast_one_to_five_and_levels_can_be_asked_for_alone() {
        aLeadAtB();
        JsonNode forecast = awaitFigures(manager, PATH + "?level=B", "/levels/0/open/count", "1");
        assertThat(forecast.at("/levels")).hasSize(1);
        assertThat(forecast.at("/levels/0/rateKind").asString()).isEqualTo("DEFAULT");
        assertThat(forecast.at("/expected").decimalValue()).isEqualByComparingTo("0.2");
        assertThat(count(manager.get(PATH + "?level=B&source=WALK_IN").json(), "/levels/0/open"))
                .isZero();
    }
}
