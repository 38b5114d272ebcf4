package io.showroom.followup.cadence.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.followup.cadence.Closing;
import io.showroom.followup.cadence.ContactsPlanned;
import io.showroom.followup.cadence.DoneTask;
import io.showroom.followup.cadence.KeepCadence;
import io.showroom.followup.cadence.KeepTasks;
import io.showroom.followup.cadence.OpenedLead;
import io.showroom.followup.event.TaskDone;
import io.showroom.platform.messaging.EventSubscription;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds cadences with the life of their leads, and the tasks with the plans of the cadences. */
@Configuration(proxyBeanMethods = false)
class CadenceSubscriptions {
    /** Sources in which the customer came or called, and so took part (handbook, section 10, Cadence). */
    private static final Set<String> CUSTOMER_CAME = Set.of("WALK_IN", "CALL_IN");

    private static final Map<String, Closing.Reason> CLOSED_STAGES = Map.of(
            "DELIVERED", Closing.Reason.DELIVERED,
            "DEFEATED", Closing.Reason.DEFEATED,
            "INVALID", Closing.Reason.INVALID);

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
                    new OpenedLead(
                            lead.leadId(),
                            lead.store(),
                            lead.customerId(),
                            lead.organisation() == null ? lead.name() : lead.organisation(),
                            lead.level(),
                            customerCame(lead.source()),
                            lead.receivedAt()));
        });
    }

    @Bean
    EventSubscription<LeadFacts.EnquiryJoined> cadenceOnEnquiryJoined() {
        return to("lead.enquiry-joined.v1", LeadFacts.EnquiryJoined.class, event -> {
            LeadFacts.EnquiryJoined enquiry = event.data();
            if (customerCame(enquiry.source())) {
                keep.change(
                        event,
                        enquiry.leadId(),
                        (cadence, now, rules) -> cadence.contacted(true, enquiry.at(), now, rules));
            }
        });
    }

    @Bean
    EventSubscription<LeadFacts.CustomerLinked> cadenceOnCustomerLinked() {
        return to("lead.customer-linked.v1", LeadFacts.CustomerLinked.class, event -> {
            LeadFacts.CustomerLinked link = event.data();
            keep.change(
                    event,
                    link.leadId(),
                    (cadence, now, rules) -> cadence.linkedTo(link.customerId(), link.name(), now, rules));
        });
    }

    @Bean
    EventSubscription<LeadFacts.Assigned> cadenceOnAssigned() {
        return to("lead.assigned.v1", LeadFacts.Assigned.class, event -> {
            LeadFacts.Assigned lead = event.data();
            keep.change(
                    event,
                    lead.leadId(),
                    (cadence, now, rules) ->
                            cadence.assignedTo(lead.owner(), lead.firstContactDue(), lead.at(), now, rules));
        });
    }

    @Bean
    EventSubscription<LeadFacts.Pooled> cadenceOnPooled() {
        return to("lead.pooled.v1", LeadFacts.Pooled.class, event -> {
            LeadFacts.Pooled lead = event.data();
            keep.change(event, lead.leadId(), (cadence, now, rules) -> cadence.pooled(lead.at(), now, rules));
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

    /** A contact that names its task is one of ours, and counted when the task was done. */
    @Bean
    EventSubscription<LeadFacts.ContactRecorded> cadenceOnContactRecorded() {
        return to("lead.contact-recorded.v1", LeadFacts.ContactRecorded.class, event -> {
            LeadFacts.ContactRecorded contact = event.data();
            if (contact.taskId() == null) {
                keep.change(
                        event,
                        contact.leadId(),
                        (cadence, now, rules) ->
                                cadence.contacted(contact.customerTookPart(), contact.at(), now, rules));
            }
        });
    }

    @Bean
    EventSubscription<LeadFacts.TestDriveRecorded> cadenceOnTestDrive() {
        return to("lead.test-drive-recorded.v1", LeadFacts.TestDriveRecorded.class, event -> {
            LeadFacts.TestDriveRecorded drive = event.data();
            keep.change(
                    event, drive.leadId(), (cadence, now, rules) -> cadence.contacted(true, drive.at(), now, rules));
        });
    }

    /** A lead closes with its stage, not with its first delivered car: an order may have more. */
    @Bean
    EventSubscription<LeadFacts.StageChanged> cadenceOnStageChanged() {
        return to("lead.stage-changed.v1", LeadFacts.StageChanged.class, event -> {
            LeadFacts.StageChanged lead = event.data();
            Closing.Reason closing = CLOSED_STAGES.get(lead.to());
            if (closing != null) {
                keep.change(event, lead.leadId(), (cadence, now, rules) -> cadence.close(closing, lead.at(), rules));
            } else if (CLOSED_STAGES.containsKey(lead.from())) {
                keep.change(event, lead.leadId(), (cadence, now, rules) -> cadence.reopen(lead.at(), now, rules));
            }
        });
    }

    @Bean
    EventSubscription<LeadFacts.Joined> cadenceOnJoined() {
        return to("lead.joined.v1", LeadFacts.Joined.class, event -> {
            LeadFacts.Joined lead = event.data();
            keep.change(
                    event,
                    lead.leadId(),
                    (cadence, now, rules) -> cadence.close(Closing.Reason.JOINED, lead.at(), rules));
        });
    }

    @Bean
    EventSubscription<TaskDone> cadenceOnTaskDone() {
        return to(TaskDone.TYPE, TaskDone.class, event -> {
            TaskDone done = event.data();
            if (done.leadId() != null) {
                DoneTask task = new DoneTask(
                        done.taskId(), done.kind(), done.reason(), done.disposition(), done.callBackAt(), done.at());
                keep.change(event, done.leadId(), (cadence, now, rules) -> cadence.taskDone(task, now, rules));
            }
        });
    }

    @Bean
    EventSubscription<ContactsPlanned> tasksOnContactsPlanned(KeepTasks tasks) {
        return to(ContactsPlanned.TYPE, ContactsPlanned.class, tasks::follow);
    }

    private static boolean customerCame(String source) {
        return source != null && CUSTOMER_CAME.contains(source);
    }
}
