package io.showroom.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do one thing over and over until they are stopped, and survive what it throws. */
public final class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private final List<Thread> threads = new ArrayList<>();
    private final String name;
    private volatile boolean running = true;

    public Workers(String name) {
        this.name = name;
    }

    /** One round of work; waits inside for something to do. */
    @FunctionalInterface
    public interface Round {
        void run() throws InterruptedException;
    }

    /** Starts a thread that does the round again and again. */
    public synchronized void loop(String what, Round round) {
        Thread thread = new Thread(() -> work(round), name + "-" + what);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void work(Round round) {
        while (running) {
            try {
                round.run();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (running) {
                    LOG.error(
                            "A round of {} failed; the next follows",
                            Thread.currentThread().getName(),
                            e);
                }
            }
        }
    }

    /** Ends all threads and waits up to two seconds for each. */
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(2000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Waits for the first element, then takes what else is there. */
    public static <T> List<T> drain(BlockingQueue<T> queue, int most) throws InterruptedException {
        List<T> taken = new ArrayList<>();
        taken.add(queue.take());
        queue.drainTo(taken, most - 1);
        return taken;
    }
}
