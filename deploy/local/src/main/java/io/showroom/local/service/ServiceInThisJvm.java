package io.showroom.local.service;

import io.showroom.local.part.Part;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A service as one of several Spring contexts of this JVM. */
public final class ServiceInThisJvm implements Part {

    private final Service service;
    private final Surroundings surroundings;
    private final Optional<Clock> clock;
    private ConfigurableApplicationContext context;

    /**
     * @param clock the clock the service tells the time by, or empty for its own
     */
    public ServiceInThisJvm(Service service, Surroundings surroundings, Optional<Clock> clock) {
        this.service = service;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return service.artifact();
    }

    @Override
    public String address() {
        return "127.0.0.1:" + service.port(surroundings.ports());
    }

    @Override
    public synchronized void start() {
        if (context != null) {
            return;
        }
        SpringApplication application = new SpringApplication(mainClass());
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        clock.ifPresent(shared -> application.addInitializers(
                starting -> starting.getBeanFactory().registerSingleton("clock", shared)));
        context = application.run(surroundings.argumentsFor(service).toArray(String[]::new));
    }

    private Class<?> mainClass() {
        try {
            return Class.forName(service.mainClass());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(service.artifact() + " is not on the class path", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return context != null && context.isActive();
    }
}
