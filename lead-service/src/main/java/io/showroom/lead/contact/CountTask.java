package io.showroom.lead.contact;

import io.showroom.lead.lead.Contact;
import io.showroom.lead.lead.ContactChannel;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;

/** A follow-up task done for a lead counts as a contact with it, once, whatever is redelivered. */
public final class CountTask {
    private final Leads leads;
    private final LeadRulebook rulebook;
    private final FirstResponse response;

    public CountTask(Leads leads, LeadRulebook rulebook, FirstResponse response) {
        this.leads = leads;
        this.rulebook = rulebook;
        this.response = response;
    }

    /** What this service reads of {@code followup.task-done.v1}; the kind of task decides the channel. */
    public record TaskDone(
            String taskId, String kind, String leadId, boolean customerTookPart, String notes, String by) {

        ContactChannel channel() {
            return switch (kind == null ? "" : kind) {
                case "CALL", "RETURN_VISIT", "SURVEY", "GREETING" -> ContactChannel.CALL;
                case "VISIT" -> ContactChannel.VISIT;
                case "SMS" -> ContactChannel.SMS;
                case "EMAIL", "DM" -> ContactChannel.EMAIL;
                default -> null;
            };
        }
    }

    public void on(IncomingEvent<TaskDone> event) {
        TaskDone done = event.data();
        if (done.leadId() == null || done.channel() == null) {
            return;
        }
        String contactId = event.derivedId("contact");
        boolean counted = leads.changeOnce(event, done.leadId(), lead -> {
            if (!lead.open()) {
                return Change.none(lead);
            }
            Contact contact = new Contact(
                    contactId,
                    done.channel(),
                    done.customerTookPart(),
                    done.by(),
                    done.notes(),
                    event.time(),
                    done.taskId());
            return LeadEdit.of(lead, rulebook.of(lead), event.time(), done.by())
                    .contact(contact)
                    .done();
        });
        if (counted) {
            leads.find(event.scope(), done.leadId()).ifPresent(lead -> response.touched(lead.value(), contactId));
        }
    }
}
