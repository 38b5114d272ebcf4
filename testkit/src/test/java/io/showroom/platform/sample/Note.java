package io.showroom.platform.sample;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record with one of everything that a record may hold. */
record Note(
        String id,
        String group,
        String store,
        String text,
        String owner,
        int count,
        Instant createdAt,
        Instant ringAt,
        Everything everything)
        implements Aggregate {

    record Everything(
            BigDecimal amount,
            LocalDate day,
            Duration length,
            ZoneId zone,
            Mood mood,
            Set<Mood> moods,
            List<Part> parts,
            Map<String, Part> byName,
            List<String> names,
            Long big,
            boolean flag) {}

    record Part(String name, Mood mood) {}

    enum Mood {
        GOOD,
        BAD
    }

    Change<Note> counted() {
        Note next = new Note(id, group, store, text, owner, count + 1, createdAt, ringAt, everything);
        return Change.of(next, new NoteEvent.Counted(id, count + 1));
    }

    Change<Note> write(String words) {
        Note next = new Note(id, group, store, words, owner, count, createdAt, ringAt, everything);
        return Change.of(next, new NoteEvent.Written(id, words));
    }

    Change<Note> ring() {
        Note next = new Note(id, group, store, text, owner, count + 100, createdAt, null, everything);
        return Change.of(next, new NoteEvent.Counted(id, count + 100));
    }
}
