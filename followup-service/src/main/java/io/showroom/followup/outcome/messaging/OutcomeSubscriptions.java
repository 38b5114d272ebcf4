package io.showroom.followup.outcome.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.followup.event.TaskCancelled;
import io.showroom.followup.event.TaskDone;
import io.showroom.followup.event.TaskEscalated;
import io.showroom.followup.outcome.OpenNextTask;
import io.showroom.followup.outcome.OutcomeMeters;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what came of tasks, to open what follows and to count. */
@Configuration(proxyBeanMethods = false)
class OutcomeSubscriptions {

    @Bean
    EventSubscription<TaskDone> nextTaskOnOutcome(OpenNextTask next) {
        return to(TaskDone.TYPE, TaskDone.class, next::after);
    }

    @Bean
    EventSubscription<TaskDone> outcomeCounted(OutcomeMeters meters) {
        return to(TaskDone.TYPE, TaskDone.class, event -> meters.done(event.data()));
    }

    @Bean
    EventSubscription<TaskCancelled> closingCounted(OutcomeMeters meters) {
        return to(TaskCancelled.TYPE, TaskCancelled.class, event -> meters.closed(event.data()));
    }

    @Bean
    EventSubscription<TaskEscalated> escalationCounted(OutcomeMeters meters) {
        return to(TaskEscalated.TYPE, TaskEscalated.class, event -> meters.escalated(event.data()));
    }
}
