package io.showroom.lead.configuration;

import io.showroom.lead.campaign.Campaigns;
import io.showroom.lead.campaign.ListCredited;
import io.showroom.lead.campaign.PlanCampaign;
import io.showroom.lead.campaign.ReportEffects;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.CountedRecords;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the use cases around marketing activities. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {
    @Bean
    PlanCampaign planCampaign(Campaigns campaigns, Directory directory, Clock clock) {
        return new PlanCampaign(campaigns, directory, clock);
    }

    @Bean
    ReportEffects reportEffects(Campaigns campaigns, FigureScope figures, Tallies tallies) {
        return new ReportEffects(campaigns, figures, tallies);
    }

    @Bean
    ListCredited listCredited(Campaigns campaigns, FigureScope figures, CountedRecords records) {
        return new ListCredited(campaigns, figures, records);
    }
}
