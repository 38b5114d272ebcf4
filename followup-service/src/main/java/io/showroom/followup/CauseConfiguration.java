package io.showroom.followup;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.known.KnownCars;
import io.showroom.followup.leadtask.AskApproval;
import io.showroom.followup.leadtask.AskCardCheck;
import io.showroom.followup.leadtask.AskClaim;
import io.showroom.followup.leadtask.AskConfirmation;
import io.showroom.followup.leadtask.AskDiscount;
import io.showroom.followup.leadtask.AskMending;
import io.showroom.followup.leadtask.FollowLead;
import io.showroom.followup.maintenance.CarReminder;
import io.showroom.followup.maintenance.CarReminders;
import io.showroom.followup.maintenance.KeepReminder;
import io.showroom.followup.maintenance.RemindOwner;
import io.showroom.followup.maintenance.store.MongoCarReminders;
import io.showroom.followup.returnvisit.AttachCar;
import io.showroom.followup.returnvisit.CountCoverage;
import io.showroom.followup.returnvisit.CoverageCounts;
import io.showroom.followup.returnvisit.FollowVisit;
import io.showroom.followup.returnvisit.PlanReturnVisit;
import io.showroom.followup.returnvisit.ReturnVisits;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.survey.RecordSurvey;
import io.showroom.followup.survey.Surveys;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.store.Wakeup;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what causes tasks beside the rhythm: leads that ask something of people, visits, due maintenance. */
@Configuration(proxyBeanMethods = false)
class CauseConfiguration {

    @Bean
    AskConfirmation askConfirmation(Tasks tasks, Cadences leads, StoreRulebook rules) {
        return new AskConfirmation(tasks, leads, rules);
    }

    @Bean
    AskApproval askApproval(Tasks tasks, Cadences leads, StoreRulebook rules, PickStaff staff) {
        return new AskApproval(tasks, leads, rules, staff);
    }

    @Bean
    AskDiscount askDiscount(Tasks tasks, StoreRulebook rules, PickStaff staff) {
        return new AskDiscount(tasks, rules, staff);
    }

    @Bean
    AskClaim askClaim(Tasks tasks, StoreRulebook rules, PickStaff staff) {
        return new AskClaim(tasks, rules, staff);
    }

    @Bean
    AskCardCheck askCardCheck(Tasks tasks, StoreRulebook rules, PickStaff staff) {
        return new AskCardCheck(tasks, rules, staff);
    }

    @Bean
    AskMending askMending(Tasks tasks, Cadences leads, StoreRulebook rules, PickStaff staff) {
        return new AskMending(tasks, leads, rules, staff);
    }

    @Bean
    FollowLead followLead(Tasks tasks, Cadences leads, AskApproval approvals) {
        return new FollowLead(tasks, leads, approvals);
    }

    @Bean
    PlanReturnVisit planReturnVisit(
            ReturnVisits visits, Tasks tasks, StoreRulebook rules, PickStaff staff, Clock clock) {
        return new PlanReturnVisit(visits, tasks, rules, staff, clock);
    }

    @Bean
    FollowVisit followVisit(ReturnVisits visits, Tasks tasks, StoreRulebook rules, PickStaff staff, Clock clock) {
        return new FollowVisit(visits, tasks, rules, staff, clock);
    }

    @Bean
    AttachCar attachCar(KnownCars cars, Tasks tasks, ReturnVisits visits) {
        return new AttachCar(cars, tasks, visits);
    }

    @Bean
    CountCoverage countCoverage(CoverageCounts counts) {
        return new CountCoverage(counts);
    }

    @Bean
    RecordSurvey recordSurvey(Surveys surveys, Tasks tasks, Clock clock) {
        return new RecordSurvey(surveys, tasks, clock);
    }

    @Bean
    KeepReminder keepReminder(CarReminders reminders, Tasks tasks, StoreRulebook rules) {
        return new KeepReminder(reminders, tasks, rules);
    }

    @Bean
    RemindOwner remindOwner(CarReminders reminders, Tasks tasks, StoreRulebook rules, PickStaff staff) {
        return new RemindOwner(reminders, tasks, rules, staff);
    }

    @Bean
    Wakeup<CarReminder> remindersDue(MongoCarReminders reminders, KeepReminder keep) {
        return new Wakeup<>(reminders, (reminder, now) -> keep.wake(reminder));
    }
}
