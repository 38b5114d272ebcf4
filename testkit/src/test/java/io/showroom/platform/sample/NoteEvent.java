package io.showroom.platform.sample;

import io.showroom.platform.messaging.DomainEvent;

sealed interface NoteEvent extends DomainEvent {
    record Written(String noteId, String text) implements NoteEvent {
        @Override
        public String type() {
            return "customer.note-written.v1";
        }
    }

    record Counted(String noteId, int count) implements NoteEvent {
        @Override
        public String type() {
            return "customer.note-counted.v1";
        }
    }
}
