package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A key that is taken is an answer: which one it was is said, its value is not. */
@IntegrationTest
class DuplicateKeyIT {
    private static final String SECRET = "unique _id_ of +8613800138000";

    @Autowired
    Notes notes;

    @Autowired
    MutableClock clock;

    @Test
    void a_taken_unique_key_is_no_taken_id_whatever_its_value_says() {
        String group = "g-" + Ids.next();
        notes.insert(note(Ids.next(), group));

        assertThat(inserting(note(Ids.next(), group)).isId()).isFalse();
    }

    @Test
    void a_taken_id_is_said_to_be_the_id() {
        String id = Ids.next();
        notes.insert(note(id, "g-" + Ids.next()));

        assertThat(inserting(note(id, "g-" + Ids.next())).isId()).isTrue();
    }

    @Test
    void the_value_of_a_taken_key_is_in_no_stack_trace() {
        String group = "g-" + Ids.next();
        notes.insert(note(Ids.next(), group));
        StringWriter logged = new StringWriter();
        inserting(note(Ids.next(), group)).printStackTrace(new PrintWriter(logged));

        assertThat(logged.toString()).contains("duplicate unique key in notes").doesNotContain("13800138000");
    }

    private DuplicateKey inserting(Change<Note> note) {
        return catchThrowableOfType(DuplicateKey.class, () -> notes.insert(note));
    }

    private Change<Note> note(String id, String group) {
        return Change.of(new Note(id, group, "store", SECRET, null, 0, clock.instant(), null, null));
    }
}
