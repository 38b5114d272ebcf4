package io.showroom.platform.messaging;

import org.springframework.context.SmartLifecycle;

/** Starts publishing before the service takes requests, and stops it after the last one is answered. */
final class MessagingLifecycle implements SmartLifecycle {
    private final OutboxRelay relay;
    private final OutboxSweep sweep;
    private volatile boolean running;

    MessagingLifecycle(OutboxRelay relay, OutboxSweep sweep) {
        this.relay = relay;
        this.sweep = sweep;
    }

    @Override
    public void start() {
        relay.start();
        sweep.start();
        running = true;
    }

    @Override
    public void stop() {
        sweep.stop();
        relay.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
