package io.showroom.customer.timeline.messaging;

import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.Happening;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What followup-service tells of its contacts. */
final class FollowupLines {
    private static final Set<String> DESK_WORK = Set.of("CARD_CHECK", "DATA_MENDING", "LEVEL_CONFIRMATION", "APPROVAL");

    private FollowupLines() {}

    record TaskDone(
            String taskId,
            String kind,
            String reason,
            String store,
            String customerId,
            String leadId,
            String vehicleId,
            String disposition,
            Boolean customerTookPart,
            String notes,
            String by,
            Instant at)
            implements OnTheLine {

        /** What is done at the desk is done without the customer. */
        @Override
        public boolean isOnTheLine() {
            return OnTheLine.super.isOnTheLine() && (kind == null || !DESK_WORK.contains(kind));
        }

        @Override
        public Happening happening() {
            EntryKind entry = "RETURN_VISIT".equals(kind) ? EntryKind.RETURN_VISIT : EntryKind.FOLLOW_UP;
            return Happening.of(entry, at)
                    .by(by)
                    .about("taskId", taskId)
                    .about("leadId", leadId)
                    .about("vehicleId", vehicleId)
                    .detail("kind", kind)
                    .detail("reason", reason)
                    .detail("disposition", disposition)
                    .detail("customerTookPart", customerTookPart)
                    .detail("notes", notes);
        }
    }

    record SurveyAnswered(
            String surveyId,
            String taskId,
            String customerId,
            String store,
            String about,
            String subjectId,
            Integer overall,
            Map<String, Integer> factors,
            String text,
            String by,
            Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            Happening survey = Happening.of(EntryKind.SURVEY, at)
                    .by(by)
                    .about("surveyId", surveyId)
                    .about("taskId", taskId)
                    .about("subjectId", subjectId)
                    .detail("about", about)
                    .detail("overall", overall)
                    .detail("text", text);
            if (factors != null) {
                factors.forEach((factor, score) -> survey.detail("factor-" + factor, score));
            }
            return survey;
        }
    }
}
