package io.showroom.lead.event;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;

/** What became of a file of leads; travels under the import's id. Each lead tells of itself beside it. */
public sealed interface ImportEvent extends DomainEvent {

    /** Every row was taken or refused, or somebody stopped it; {@code store} is null when rows named their stores. */
    record Finished(
            String importId,
            String store,
            String outcome,
            int rows,
            int created,
            int joined,
            int updated,
            int refused,
            String by,
            Instant at)
            implements ImportEvent {
        @Override
        public String type() {
            return "lead.import-finished.v1";
        }
    }
}
