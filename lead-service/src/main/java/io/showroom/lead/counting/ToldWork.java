package io.showroom.lead.counting;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.platform.messaging.IncomingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What counts of what people did, as events tell it (handbook, section 3, daily activity report): for who did it, on the day
 * it was done by the store's calendar. Calls, visits and letters count one by one and when they are those of sales staff;
 * groups that drove a car or talked terms count once a day, and walk-ins as the reception register has them.
 */
public final class ToldWork {
    private static final String SOURCES = KeepNewest.SOURCES + "work:";

    private final LeadRulebook rulebook;
    private final Sellers sellers;

    public ToldWork(LeadRulebook rulebook, Sellers sellers) {
        this.rulebook = rulebook;
        this.sellers = sellers;
    }

    /** Knows who sells. */
    @FunctionalInterface
    public interface Sellers {
        boolean sells(String group, String store, String staff);
    }

    /** What is read of {@code lead.contact-recorded.v1}. */
    public record ContactTold(
            String leadId, String store, String contactId, String channel, String by, Instant at, String taskId) {}

    /** What is read of {@code lead.quotation-made.v1}. */
    public record OfferTold(String leadId, String store, String by, Instant at) {}

    /** What is read of {@code followup.task-done.v1}. */
    public record TaskTold(String taskId, String kind, String leadId, String store, String by, Instant at) {}

    /** What is read of {@code lead.visit-registered.v1}. */
    public record VisitTold(
            String visitId,
            String store,
            String kind,
            LocalDate day,
            Instant arrivedAt,
            String salesperson,
            String leadId) {}

    /** What is read of {@code lead.visit-corrected.v1}. */
    public record VisitCorrected(String visitId, String store, Facts after, Instant arrivedAt, String leadId) {

        /** The line as it stands. */
        public record Facts(String kind, LocalDate day, String salesperson) {}

        private VisitTold told() {
            return new VisitTold(visitId, store, after.kind(), after.day(), arrivedAt, after.salesperson(), leadId);
        }
    }

    /** Empty for an event that tells of no activity. */
    Optional<Counted> of(IncomingEvent<?> event) {
        if (event.data() instanceof ContactTold contact) {
            return ofContact(event, contact);
        }
        if (event.data() instanceof OfferTold offer) {
            return Optional.of(
                    ofGroup(event, Activity.NEGOTIATIONS, offer.leadId(), offer.store(), offer.by(), offer.at()));
        }
        if (event.data() instanceof TaskTold task) {
            return ofTask(event, task);
        }
        if (event.data() instanceof VisitTold visit) {
            return ofVisit(event, visit);
        }
        return event.data() instanceof VisitCorrected line ? ofVisit(event, line.told()) : Optional.empty();
    }

    /** What answered a task is told with the task. */
    private Optional<Counted> ofContact(IncomingEvent<?> event, ContactTold told) {
        if (told.taskId() != null || told.channel() == null) {
            return Optional.empty();
        }
        return switch (told.channel()) {
            case "CALL" -> ofSeller(event, Activity.CALLS, told);
            case "VISIT" -> ofSeller(event, Activity.CUSTOMER_VISITS, told);
            case "TEST_DRIVE" -> Optional.of(ofGroup(event, Activity.TEST_DRIVE_GROUPS, told));
            case "TALK" -> Optional.of(ofGroup(event, Activity.NEGOTIATIONS, told));
            default -> Optional.empty();
        };
    }

    private Optional<Counted> ofTask(IncomingEvent<?> event, TaskTold told) {
        Activity activity =
                switch (told.kind() == null ? "" : told.kind()) {
                    case "CALL", "GREETING", "RETURN_VISIT", "SURVEY" -> Activity.CALLS;
                    case "VISIT" -> Activity.CUSTOMER_VISITS;
                    case "DM" -> Activity.DM_SENT;
                    default -> null;
                };
        if (activity == null || !sellers.sells(event.group(), told.store(), told.by())) {
            return Optional.empty();
        }
        return Optional.of(counted(
                event,
                "task/" + told.taskId(),
                activity,
                told.store(),
                told.by(),
                local(event, told.store(), told.at()),
                told.at(),
                told.leadId()));
    }

    private Optional<Counted> ofSeller(IncomingEvent<?> event, Activity activity, ContactTold told) {
        if (!sellers.sells(event.group(), told.store(), told.by())) {
            return Optional.empty();
        }
        return Optional.of(counted(
                event,
                "contact/" + told.contactId(),
                activity,
                told.store(),
                told.by(),
                local(event, told.store(), told.at()),
                told.at(),
                told.leadId()));
    }

    private Counted ofGroup(IncomingEvent<?> event, Activity activity, ContactTold told) {
        return ofGroup(event, activity, told.leadId(), told.store(), told.by(), told.at());
    }

    /** One a day of each lead, whatever it did how often: it counts for who told last. */
    private Counted ofGroup(
            IncomingEvent<?> event, Activity activity, String lead, String store, String by, Instant at) {
        LocalDateTime local = local(event, store, at);
        String source = activity + "/" + lead + "/" + local.toLocalDate();
        return counted(event, source, activity, store, by, local, at, lead);
    }

    /** A walk-in as its line stands. */
    private Optional<Counted> ofVisit(IncomingEvent<?> event, VisitTold told) {
        if (!"WALK_IN".equals(told.kind())) {
            return Optional.empty();
        }
        LocalDateTime at =
                told.day().atTime(local(event, told.store(), told.arrivedAt()).toLocalTime());
        return Optional.of(counted(
                event,
                "visit/" + told.visitId(),
                Activity.WALK_IN_GROUPS,
                told.store(),
                told.salesperson(),
                at,
                told.arrivedAt(),
                told.leadId()));
    }

    private LocalDateTime local(IncomingEvent<?> event, String store, Instant at) {
        ZoneId zone = rulebook.of(event.group(), store).zone();
        return LocalDateTime.ofInstant(at, zone);
    }

    private static Counted counted(
            IncomingEvent<?> event,
            String source,
            Activity activity,
            String store,
            String by,
            LocalDateTime at,
            Instant when,
            String lead) {
        return new Counted(
                SOURCES + source,
                "activity",
                event.version(),
                RecordKind.ACTIVITY,
                store,
                by == null ? Map.of() : Map.of(Dimension.OWNER, by),
                null,
                at,
                when,
                Set.of(activity.name()),
                WorkCounts.once(activity),
                lead == null ? Map.of() : Map.of("leadId", lead));
    }
}
