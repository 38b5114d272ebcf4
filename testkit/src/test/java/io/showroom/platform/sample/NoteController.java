package io.showroom.platform.sample;

import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.value.Ids;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoteController {
    private static final Logger LOG = LoggerFactory.getLogger(NoteController.class);
    private final Notes notes;
    private final Clock clock;

    NoteController(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    record Words(String store, String text, Note.Mood mood, Integer number) {}

    @PostMapping("/api/v1/notes")
    @Allowed(roles = {Role.STORE_MANAGER, Role.SALES_CONSULTANT})
    ResponseEntity<Note> write(Scope scope, IdempotencyKey key, @RequestBody Words words) {
        LOG.info("a note is written");
        String id = key == null ? Ids.next() : key.idFor(scope);
        Note note = new Note(
                id, scope.group(), words.store(), words.text(), scope.subject(), 0, clock.instant(), null, null);
        var stored = notes.insertIdempotent(key, Change.of(note, new NoteEvent.Written(id, words.text())));
        return Answers.created("/api/v1/notes/" + id, stored, stored.value());
    }

    @GetMapping("/api/v1/notes/{id}")
    @Allowed(roles = {Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.GROUP_ADMIN})
    ResponseEntity<Note> read(Scope scope, @PathVariable String id) {
        var stored = notes.get(scope, id);
        return Answers.ok(stored, stored.value());
    }

    @PutMapping("/api/v1/notes/{id}")
    @Allowed(roles = {Role.STORE_MANAGER, Role.SALES_CONSULTANT})
    ResponseEntity<Note> rewrite(Scope scope, @PathVariable String id, Expected expected, @RequestBody Words words) {
        var stored = notes.change(scope, id, expected, note -> note.write(words.text()));
        return Answers.ok(stored, stored.value());
    }

    @GetMapping("/api/v1/notes")
    @Allowed(roles = {Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.GROUP_ADMIN})
    ResponseEntity<PageBody<Note>> list(Scope scope, @RequestParam(required = false) String store, PageRequest page) {
        return Answers.page(notes.newest(scope, store, page), note -> note.value());
    }

    /** How many bytes a file had that was read as a stream. */
    @PostMapping("/api/v1/letters")
    @Allowed(roles = Role.STORE_MANAGER)
    long count(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }

    /** A file that breaks off when it has been begun. */
    @GetMapping("/api/v1/letters")
    @Allowed(roles = Role.STORE_MANAGER)
    void breakOff(HttpServletResponse response) throws IOException {
        response.getOutputStream().write(new byte[100_000]);
        response.flushBuffer();
        throw new IOException("the source is gone");
    }
}
