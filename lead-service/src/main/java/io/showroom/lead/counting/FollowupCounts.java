package io.showroom.lead.counting;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.messaging.IncomingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What counts of what the follow-up service tells: contacts made of those due, and whom customers think of first. */
public final class FollowupCounts {
    private static final String SOURCES = KeepNewest.SOURCES + "followup:";

    private final LeadRulebook rulebook;

    public FollowupCounts(LeadRulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What is read of {@code followup.contacts-counted.v1}. */
    public record ContactsCounted(
            String leadId, String store, String unit, LocalDate from, LocalDate to, Count now, Instant at) {
        /** Contacts owed by the owner, and made. */
        public record Count(String owner, int demanded, int made) {}
    }

    /** What is read of {@code followup.survey-answered.v1}. */
    public record SurveyAnswered(String surveyId, String leadId, String store, Boolean thinksOfUsFirst, Instant at) {}

    /** Empty for an event that tells of neither, and for a survey that did not ask whom the customer thinks of first. */
    @SuppressWarnings("unchecked")
    Optional<Counted> told(IncomingEvent<?> event) {
        if (event.data() instanceof ContactsCounted) {
            return Optional.of(of((IncomingEvent<ContactsCounted>) event));
        }
        return event.data() instanceof SurveyAnswered survey && survey.thinksOfUsFirst() != null
                ? Optional.of(ofSurvey((IncomingEvent<SurveyAnswered>) event))
                : Optional.empty();
    }

    /** A week or month of a lead counts on the day it ends. */
    Counted of(IncomingEvent<ContactsCounted> event) {
        ContactsCounted told = event.data();
        ContactsCounted.Count now = told.now();
        boolean owed = now != null && now.demanded() > 0;
        Tally tally = Tally.none();
        if (owed) {
            tally.count(TalkCounts.PERIODS)
                    .add(TalkCounts.DUE, now.demanded())
                    .add(TalkCounts.MADE, Math.min(now.made(), now.demanded()))
                    .add(TalkCounts.BEHIND, now.made() < now.demanded() ? 1 : 0);
        }
        return new Counted(
                SOURCES + event.subject(),
                told.unit() + "/" + told.from(),
                event.version(),
                RecordKind.PERIOD,
                told.store(),
                now == null ? Map.of() : Map.of(Dimension.OWNER, now.owner()),
                null,
                told.to().atStartOfDay(),
                told.at(),
                owed ? Set.of(Marks.OWED, now.made() < now.demanded() ? Marks.BEHIND : Marks.KEPT) : Set.of(),
                tally,
                Map.of("leadId", told.leadId()));
    }

    /** A survey counts when the customer was asked whom they think of first. */
    Counted ofSurvey(IncomingEvent<SurveyAnswered> event) {
        SurveyAnswered told = event.data();
        boolean first = told.thinksOfUsFirst();
        ZoneId zone = rulebook.of(event.group(), told.store()).zone();
        Tally tally = Tally.none().count(TalkCounts.ASKED).add(TalkCounts.FIRST, first ? 1 : 0);
        return new Counted(
                SOURCES + told.surveyId(),
                "survey",
                event.version(),
                RecordKind.SURVEY,
                told.store(),
                Map.of(),
                null,
                LocalDateTime.ofInstant(told.at(), zone),
                told.at(),
                first ? Set.of(Marks.FIRST) : Set.of(),
                tally,
                told.leadId() == null ? Map.of() : Map.of("leadId", told.leadId()));
    }
}
