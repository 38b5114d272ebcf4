package io.showroom.followup;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.KeepCadence;
import io.showroom.followup.cadence.KeepTasks;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.cadence.store.MongoCadences;
import io.showroom.followup.compliance.ComplianceCounts;
import io.showroom.followup.compliance.CountCompliance;
import io.showroom.followup.compliance.LeadPeriods;
import io.showroom.followup.escalation.EscalateOverdue;
import io.showroom.followup.escalation.OverdueMeter;
import io.showroom.followup.known.CheckSubject;
import io.showroom.followup.known.FollowCar;
import io.showroom.followup.known.FollowCustomer;
import io.showroom.followup.known.KnownCars;
import io.showroom.followup.known.KnownCustomers;
import io.showroom.followup.known.Naming;
import io.showroom.followup.outcome.OpenNextTask;
import io.showroom.followup.outcome.OutcomeMeters;
import io.showroom.followup.outcome.RecordOutcome;
import io.showroom.followup.settings.Shops;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.task.CancelTask;
import io.showroom.followup.task.CreateTask;
import io.showroom.followup.task.KnownSubjects;
import io.showroom.followup.task.ReassignTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.Tasks;
import io.showroom.followup.task.store.MongoTasks;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.store.Wakeup;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of tasks and rhythms together, and what all features stand on. */
@Configuration(proxyBeanMethods = false)
class FollowupConfiguration {

    @Bean
    StoreRulebook storeRulebook(Directory directory) {
        return new StoreRulebook(directory);
    }

    @Bean
    Shops shops(Directory directory) {
        return new Shops(directory);
    }

    @Bean
    PickStaff pickStaff(Directory directory) {
        return new PickStaff(directory);
    }

    @Bean
    FollowCustomer followCustomer(KnownCustomers customers) {
        return new FollowCustomer(customers);
    }

    @Bean
    FollowCar followCar(KnownCars cars) {
        return new FollowCar(cars);
    }

    @Bean
    Naming naming(KnownCustomers customers, KnownCars cars, Cadences leads) {
        return new Naming(customers, cars, leads);
    }

    @Bean
    CheckSubject checkSubject(Cadences leads, KnownCustomers customers, KnownCars cars) {
        return new CheckSubject(leads, customers, cars);
    }

    @Bean
    CreateTask createTask(Tasks tasks, Directory directory, KnownSubjects subjects, Clock clock) {
        return new CreateTask(tasks, directory, subjects, clock);
    }

    @Bean
    ReassignTask reassignTask(Tasks tasks, Directory directory) {
        return new ReassignTask(tasks, directory);
    }

    @Bean
    CancelTask cancelTask(Tasks tasks, Clock clock) {
        return new CancelTask(tasks, clock);
    }

    @Bean
    RecordOutcome recordOutcome(Tasks tasks, Clock clock) {
        return new RecordOutcome(tasks, clock);
    }

    @Bean
    OpenNextTask openNextTask(Tasks tasks, Cadences leads, StoreRulebook rules, Clock clock) {
        return new OpenNextTask(tasks, leads, rules, clock);
    }

    @Bean
    OutcomeMeters outcomeMeters(MeterRegistry meters) {
        return new OutcomeMeters(meters);
    }

    @Bean
    OverdueMeter overdueMeter(MeterRegistry meters, Tasks tasks, Clock clock) {
        return new OverdueMeter(meters, tasks, clock);
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
    CountCompliance countCompliance(ComplianceCounts counts, LeadPeriods leads) {
        return new CountCompliance(counts, leads);
    }

    @Bean
    Wakeup<Task> overdueTasks(MongoTasks tasks, StoreRulebook rules, PickStaff staff) {
        return new Wakeup<>(tasks, new EscalateOverdue(rules, staff)::of);
    }

    @Bean
    Wakeup<LeadCadence> periodsOver(MongoCadences cadences, KeepCadence keep) {
        return new Wakeup<>(cadences, keep::wake);
    }
}
