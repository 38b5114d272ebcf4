package io.showroom.followup.outcome.messaging;

import io.showroom.followup.event.TaskDone;
import io.showroom.followup.outcome.OpenNextTask;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what came of tasks, to open what follows. */
@Configuration(proxyBeanMethods = false)
class OutcomeSubscriptions {

    @Bean
    EventSubscription<TaskDone> nextTaskOnOutcome(OpenNextTask next) {
        return EventSubscription.to(TaskDone.TYPE, TaskDone.class, next::after);
    }
}
