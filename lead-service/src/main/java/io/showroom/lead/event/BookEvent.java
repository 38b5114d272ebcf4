package io.showroom.lead.event;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;

/** What becomes of the leads of somebody who leaves; travels under the hand-over's id. */
public sealed interface BookEvent extends DomainEvent {

    /** Somebody no longer sells at the store and holds open leads there: the manager decides. */
    record Suggested(String handOverId, String store, String from, int leads, Instant at) implements BookEvent {
        @Override
        public String type() {
            return "lead.book-hand-over-suggested.v1";
        }
    }

    /** Every open lead has a new owner; {@code to} is null when they were shared out by load. */
    record HandedOver(String handOverId, String store, String from, String to, int leads, String by, Instant at)
            implements BookEvent {
        @Override
        public String type() {
            return "lead.book-handed-over.v1";
        }
    }
}
