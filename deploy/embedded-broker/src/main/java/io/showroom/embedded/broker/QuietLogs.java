package io.showroom.embedded.broker;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Lets only warnings of the broker through, under Logback. It survives the reset that Spring Boot
 * makes when it takes the logging system over; levels set by an application's own settings win.
 */
final class QuietLogs implements LoggerContextListener {

    private static final List<String> WARNINGS_ONLY = List.of("kafka", "org.apache.kafka", "state.change.logger");

    /** Loggers that warn about what is normal for one node that stops and starts. */
    private static final List<String> ERRORS_ONLY = List.of(
            "org.apache.kafka.clients.NetworkClient",
            "org.apache.kafka.controller.QuorumController",
            "org.apache.kafka.storage.internals.log.UnifiedLog",
            "org.apache.kafka.storage.internals.log.LogLoader");

    static void install() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getCopyOfListenerList().stream().noneMatch(QuietLogs.class::isInstance)) {
            QuietLogs quiet = new QuietLogs();
            context.addListener(quiet);
            quiet.onReset(context);
        }
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onReset(LoggerContext context) {
        WARNINGS_ONLY.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
        ERRORS_ONLY.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
    }

    @Override
    public void onStart(LoggerContext context) {
        onReset(context);
    }

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
