package io.showroom.followup;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.KeepCadence;
import io.showroom.followup.cadence.KeepTasks;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.cadence.store.MongoCadences;
import io.showroom.followup.escalation.EscalateOverdue;
import io.showroom.followup.maintenance.PlanReminder;
import io.showroom.followup.outcome.OpenNextTask;
import io.showroom.followup.outcome.RecordOutcome;
import io.showroom.followup.returnvisit.PlanReturnVisit;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.staffing.PickCareAgent;
import io.showroom.followup.survey.RecordSurvey;
import io.showroom.followup.survey.Surveys;
import io.showroom.followup.task.CreateTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.Tasks;
import io.showroom.followup.task.store.MongoTasks;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.store.Wakeup;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases together. */
@Configuration(proxyBeanMethods = false)
class FollowupConfiguration {

    @Bean
    StoreRulebook storeRulebook(Directory directory) {
        return new StoreRulebook(directory);
    }

    @Bean
    PickCareAgent pickCareAgent(Directory directory) {
        return new PickCareAgent(directory);
    }

    @Bean
    CreateTask createTask(Tasks tasks, Directory directory, Clock clock) {
        return new CreateTask(tasks, directory, clock);
    }

    @Bean
    RecordOutcome recordOutcome(Tasks tasks, Clock clock) {
        return new RecordOutcome(tasks, clock);
    }

    @Bean
    OpenNextTask openNextTask(Tasks tasks, StoreRulebook rules, Clock clock) {
        return new OpenNextTask(tasks, rules, clock);
    }

    @Bean
    KeepCadence keepCadence(Cadences cadences, StoreRulebook rules, Clock clock) {
        return new KeepCadence(cadences, rules, clock);
    }

    @Bean
    KeepTasks keepTasks(Tasks tasks, StoreRulebook rules, Clock clock) {
        return new KeepTasks(tasks, rules, clock);
    }

    @Bean
    PlanReturnVisit planReturnVisit(Tasks tasks, StoreRulebook rules, PickCareAgent staff, Clock clock) {
        return new PlanReturnVisit(tasks, rules, staff, clock);
    }

    @Bean
    PlanReminder planReminder(Tasks tasks, StoreRulebook rules, PickCareAgent staff, Clock clock) {
        return new PlanReminder(tasks, rules, staff, clock);
    }

    @Bean
    RecordSurvey recordSurvey(Surveys surveys, Tasks tasks, Clock clock) {
        return new RecordSurvey(surveys, tasks, clock);
    }

    @Bean
    Wakeup<Task> overdueTasks(MongoTasks tasks, StoreRulebook rules, Directory directory) {
        return new Wakeup<>(tasks, new EscalateOverdue(rules, directory)::of);
    }

    @Bean
    Wakeup<LeadCadence> periodsOver(MongoCadences cadences, KeepCadence keep) {
        return new Wakeup<>(cadences, keep::wake);
    }
}
