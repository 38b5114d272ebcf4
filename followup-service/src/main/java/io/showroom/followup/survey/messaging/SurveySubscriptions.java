package io.showroom.followup.survey.messaging;

import io.showroom.followup.survey.RecordSurvey;
import io.showroom.followup.survey.SurveyAnswered;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of recorded surveys, to close visits that a crash left open. */
@Configuration(proxyBeanMethods = false)
class SurveySubscriptions {

    @Bean
    EventSubscription<SurveyAnswered> visitClosedOnSurvey(RecordSurvey record) {
        return EventSubscription.to(SurveyAnswered.TYPE, SurveyAnswered.class, record::close);
    }
}
