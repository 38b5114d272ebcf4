package io.showroom.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentionTest {
    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {112, 16908292, 16777220})
    void a_write_that_gave_way_to_another_is_done_again(int code) {
        assertThat(Contention.insisting(failing(10, code))).isEqualTo("written");
        assertThat(tries).hasValue(11);
    }

    @Test
    void a_write_that_always_gives_way_fails_in_the_end() {
        assertThatThrownBy(() -> Contention.insisting(failing(11, 112))).isInstanceOf(MongoWriteException.class);
        assertThat(tries).hasValue(11);
    }

    @Test
    void any_other_failure_is_an_answer() {
        assertThatThrownBy(() -> Contention.insisting(failing(1, 11000))).isInstanceOf(MongoWriteException.class);
        assertThat(tries).hasValue(1);
    }

    private Supplier<String> failing(int times, int code) {
        return () -> {
            if (tries.getAndIncrement() < times) {
                WriteError error = new WriteError(code, "gave way", new BsonDocument());
                throw new MongoWriteException(error, new ServerAddress(), Set.of());
            }
            return "written";
        };
    }
}
