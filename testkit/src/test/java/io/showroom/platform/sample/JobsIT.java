package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.TestEnvironment;
import io.showroom.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Long work in steps, shared by replicas, cancelled in between, taken up again after a crash. */
@IntegrationTest
class JobsIT {
    @Autowired
    Events events;

    @Autowired
    Errands errands;

    @Autowired
    MutableClock clock;

    World world;

    @BeforeEach
    void world() {
        world = World.create(events);
    }

    @AfterEach
    void nothingMoreHappens() {
        Errands.meanwhile = errand -> {};
    }

    String anErrand(int steps) {
        Errand errand = Errand.of(Ids.next(), world.group, world.shanghai, steps, clock.instant());
        errands.insert(Change.of(errand));
        return errand.id();
    }

    Errand errand(String id) {
        return errands.get(Scope.system(world.group), id).value();
    }

    long begun(String id) {
        return Errands.BEGUN.stream().filter(id::equals).count();
    }

    @Test
    void two_replicas_share_the_work_and_do_each_step_once() {
        ConfigurableApplicationContext replica = new SpringApplicationBuilder(SampleApplication.class)
                .initializers(new TestEnvironment(), context -> ((GenericApplicationContext) context)
                        .registerBean("clock", MutableClock.class, () -> clock))
                .properties("server.port=0")
                .run();
        try {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                ids.add(anErrand(5));
            }
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(ids)
                    .allMatch(id -> errand(id).done() == 5));
            assertThat(ids).allMatch(id -> begun(id) == 5);
        } finally {
            replica.close();
        }
    }

    @Test
    void a_step_that_died_is_done_again_when_its_lease_is_over_and_not_before() {
        AtomicInteger deaths = new AtomicInteger(1);
        Errands.meanwhile = errand -> {
            if (errand.group().equals(world.group) && deaths.getAndDecrement() > 0) {
                throw new IllegalStateException("killed in the middle");
            }
        };
        String id = anErrand(2);
        await().until(() -> begun(id) == 1);
        clock.advance(Duration.ofSeconds(30).minusMillis(1));
        String marker = anErrand(1);
        await().until(() -> errand(marker).done() == 1);
        assertThat(begun(id)).isEqualTo(1);
        clock.advance(Duration.ofMillis(1));
        await().until(() -> errand(id).done() == 2);
        assertThat(begun(id)).isEqualTo(3);
    }

    @Test
    void what_was_cancelled_in_the_middle_of_a_step_ends_with_it() {
        Errands.meanwhile = errand -> {
            if (errand.group().equals(world.group) && errand.done() == 1) {
                errands.change(Scope.system(world.group), errand.id(), Expected.any(), Errand::cancel);
            }
        };
        String id = anErrand(10);
        await().until(() -> errand(id).cancelled());
        await().until(() -> errand(id).done() == 2);
        assertThat(errand(id).nextAt()).isNull();
    }
}
