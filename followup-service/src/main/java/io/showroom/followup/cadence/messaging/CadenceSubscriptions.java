package io.showroom.followup.cadence.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.followup.cadence.Closing;
import io.showroom.followup.cadence.ContactsPlanned;
import io.showroom.followup.cadence.DoneTask;
import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.KeepCadence;
import io.showroom.followup.cadence.KeepTasks;
import io.showroom.followup.event.TaskDone;
import io.showroom.platform.messaging.EventSubscription;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds cadences with the life of their leads, and the tasks with the plans of the cadences. */
@Configuration(proxyBeanMethods = false)
class CadenceSubscriptions {
    private static final Set<String> CLOSED_STAGES = Set.of("DELIVERED", "DEFEATED", "INVALID");
    private final KeepCadence keep;

    CadenceSubscriptions(KeepCadence keep) {
        this.keep = keep;
    }

    @Bean
    EventSubscription<LeadFacts.Created> cadenceOnLeadCreated() {
        return to("lead.created.v1", LeadFacts.Created.class, event -> {
            LeadFacts.Created lead = event.data();
            keep.begin(
                    event,
                    new KeepCadence.OpenedLead(
                            lead.leadId(), lead.store(), lead.customerId(), lead.level(), lead.receivedAt()));
        });
    }

    @Bean
    EventSubscription<LeadFacts.CustomerLinked> cadenceOnCustomerLinked() {
        return to("lead.customer-linked.v1", LeadFacts.CustomerLinked.class, event -> {
            LeadFacts.CustomerLinked link = event.data();
            keep.change(
                    event,
                    link.leadId(),
                    (cadence, now, rules) -> cadence.linkedTo(link.customerId(), event.time(), now, rules));
        });
    }

    @Bean
    EventSubscription<LeadFacts.Assigned> cadenceOnAssigned() {
        return to("lead.assigned.v1", LeadFacts.Assigned.class, event -> {
            LeadFacts.Assigned lead = event.data();
            keep.change(
                    event,
                    lead.leadId(),
                    (cadence, now, rules) -> cadence.assignedTo(lead.owner(), lead.at(), now, rules));
        });
    }

    @Bean
    EventSubscription<LeadFacts.LevelChanged> cadenceOnLevelChanged() {
        return to("lead.level-changed.v1", LeadFacts.LevelChanged.class, event -> {
            LeadFacts.LevelChanged lead = event.data();
            keep.change(
                    event,
                    lead.leadId(),
                    (cadence, now, rules) -> cadence.levelSetTo(lead.to(), lead.at(), now, rules));
        });
    }

    @Bean
    EventSubscription<LeadFacts.ContactRecorded> cadenceOnContactRecorded() {
        return to("lead.contact-recorded.v1", LeadFacts.ContactRecorded.class, event -> {
            LeadFacts.ContactRecorded contact = event.data();
            if (contact.customerTookPart()) {
                keep.change(
                        event,
                        contact.leadId(),
                        (cadence, now, rules) -> cadence.contacted(true, contact.taskId(), contact.at(), now, rules));
            }
        });
    }

    @Bean
    EventSubscription<LeadFacts.TestDriveRecorded> cadenceOnTestDrive() {
        return to("lead.test-drive-recorded.v1", LeadFacts.TestDriveRecorded.class, event -> {
            LeadFacts.TestDriveRecorded drive = event.data();
            keep.change(
                    event,
                    drive.leadId(),
                    (cadence, now, rules) -> cadence.contacted(true, null, drive.at(), now, rules));
        });
    }

    @Bean
    EventSubscription<LeadFacts.StageChanged> cadenceOnStageChanged() {
        return to("lead.stage-changed.v1", LeadFacts.StageChanged.class, event -> {
            LeadFacts.StageChanged lead = event.data();
            if (CLOSED_STAGES.contains(lead.from()) && !CLOSED_STAGES.contains(lead.to())) {
                keep.change(event, lead.leadId(), (cadence, now, rules) -> cadence.reopen(lead.at(), now, rules));
            }
        });
    }

    @Bean
    EventSubscription<LeadFacts.Ordered> cadenceOnOrdered() {
        return to("lead.ordered.v1", LeadFacts.Ordered.class, event -> {
            LeadFacts.Ordered lead = event.data();
            keep.change(
                    event,
                    lead.leadId(),
                    (cadence, now, rules) -> cadence.levelSetTo(IntentLevel.O, lead.at(), now, rules));
        });
    }

    @Bean
    EventSubscription<LeadFacts.Delivered> cadenceOnDelivered() {
        return to("lead.delivered.v1", LeadFacts.Delivered.class, event -> {
            LeadFacts.Delivered lead = event.data();
            keep.change(
                    event,
                    lead.leadId(),
                    (cadence, now, rules) -> cadence.close(Closing.Reason.DELIVERED, lead.deliveredAt(), rules));
        });
    }

    @Bean
    EventSubscription<LeadFacts.Ended> cadenceOnDefeated() {
        return ended("lead.defeated.v1", Closing.Reason.DEFEATED);
    }

    @Bean
    EventSubscription<LeadFacts.Ended> cadenceOnInvalidated() {
        return ended("lead.invalidated.v1", Closing.Reason.INVALID);
    }

    @Bean
    EventSubscription<LeadFacts.Ended> cadenceOnJoined() {
        return ended("lead.joined.v1", Closing.Reason.JOINED);
    }

    private EventSubscription<LeadFacts.Ended> ended(String type, Closing.Reason reason) {
        return to(type, LeadFacts.Ended.class, event -> {
            LeadFacts.Ended lead = event.data();
            keep.change(event, lead.leadId(), (cadence, now, rules) -> cadence.close(reason, lead.at(), rules));
        });
    }

    @Bean
    EventSubscription<TaskDone> cadenceOnTaskDone() {
        return to(TaskDone.TYPE, TaskDone.class, event -> {
            TaskDone done = event.data();
            if (done.leadId() != null) {
                DoneTask task =
                        new DoneTask(done.taskId(), done.kind(), done.disposition(), done.callBackAt(), done.at());
                keep.change(event, done.leadId(), (cadence, now, rules) -> cadence.taskDone(task, now, rules));
            }
        });
    }

    @Bean
    EventSubscription<ContactsPlanned> tasksOnContactsPlanned(KeepTasks tasks) {
        return to(ContactsPlanned.TYPE, ContactsPlanned.class, tasks::follow);
    }
}
