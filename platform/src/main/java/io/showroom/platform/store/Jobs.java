package io.showroom.platform.store;

import io.showroom.platform.messaging.Workers;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works through {@link Job}s. Replicas share the work as with {@link Wakeups}: each step is claimed with a lease, and a
 * dead replica's lease runs out. New work of this process is begun at once, that of another within a second.
 */
public final class Jobs implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LOOK_AT_LEAST_EVERY = Duration.ofSeconds(1);
    private static final int CANDIDATES = 16;

    private final List<Job<?>> jobs;
    private final JobBell bell;
    private final Clock clock;
    private Workers workers;

    public Jobs(List<Job<?>> jobs, JobBell bell, Clock clock) {
        this.jobs = jobs;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        workers = new Workers("jobs");
        for (Job<?> job : jobs) {
            for (int i = 0; i < job.workers(); i++) {
                workers.loop(job.repository().mapping().collection() + "-" + i, () -> round(job));
            }
        }
    }

    private void round(Job<?> job) throws InterruptedException {
        long heard = bell.heard();
        if (!step(job)) {
            bell.await(heard, untilNext(job));
        }
    }

    private Duration untilNext(Job<?> job) {
        Duration next = job.repository()
                .due()
                .next()
                .map(due -> Duration.between(clock.instant(), due))
                .orElse(LOOK_AT_LEAST_EVERY);
        return next.compareTo(LOOK_AT_LEAST_EVERY) < 0 ? next : LOOK_AT_LEAST_EVERY;
    }

    /** Does one step of whatever is due; false when there was none to be had. */
    private <T extends Aggregate> boolean step(Job<T> job) {
        MongoRepository<T> repository = job.repository();
        for (Due due : repository.due().at(clock.instant(), CANDIDATES)) {
            Instant now = clock.instant();
            if (repository.due().claim(due, now.plus(LEASE))) {
                run(job, due, now);
                return true;
            }
        }
        return false;
    }

    private static <T extends Aggregate> void run(Job<T> job, Due due, Instant now) {
        Scope system = Scope.system(due.group());
        String kind = job.repository().mapping().collection();
        try {
            T record = job.repository().get(system, due.id()).value();
            Function<T, Change<T>> outcome = job.step().run(record, now);
            job.then()
                    .accept(job.repository()
                            .change(system, due.id(), Expected.any(), outcome)
                            .value());
        } catch (NotFound gone) {
            LOG.info("{} {} was taken away while it was worked on", kind, due.id());
        } catch (Unavailable later) {
            LOG.warn("A step of {} {} waits: {}", kind, due.id(), later.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A step of {} {} failed; it is tried again when its lease is over", kind, due.id(), e);
        }
    }

    @Override
    public synchronized void stop() {
        workers.stop();
        workers = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return workers != null;
    }
}
