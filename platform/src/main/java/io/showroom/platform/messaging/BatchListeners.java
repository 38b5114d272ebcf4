package io.showroom.platform.messaging;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Starts and stops the listeners of the batch subscriptions with the service. */
final class BatchListeners implements SmartLifecycle {
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> listeners;
    private volatile boolean running;

    BatchListeners(List<ConcurrentMessageListenerContainer<String, byte[]>> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void start() {
        listeners.forEach(ConcurrentMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        listeners.forEach(ConcurrentMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
