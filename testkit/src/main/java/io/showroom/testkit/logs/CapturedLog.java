package io.showroom.testkit.logs;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Everything that is logged in the test's JVM, looked through for personal data; the latest of it kept for tests to read. */
public final class CapturedLog extends AppenderBase<ILoggingEvent> {
    private static final int KEPT = 2_000;
    private static final Queue<ILoggingEvent> LATEST = new ConcurrentLinkedQueue<>();
    private static final Map<String, String> LEAKS = new ConcurrentHashMap<>();

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        LATEST.add(event);
        if (LATEST.size() > KEPT) {
            LATEST.poll();
        }
        String line = text(event);
        PersonalData.in(line).ifPresent(field -> LEAKS.putIfAbsent(event.getLoggerName() + " " + field, line));
    }

    /** The latest lines that fit, oldest first. */
    public static List<ILoggingEvent> lines(Predicate<ILoggingEvent> which) {
        return LATEST.stream().filter(which).toList();
    }

    /** One entry for each logger and personal value that it wrote. */
    static List<String> leaks() {
        return LEAKS.entrySet().stream()
                .map(leak -> leak.getKey() + "\n    " + leak.getValue().replace("\n", "\n    "))
                .sorted()
                .toList();
    }

    private static String text(ILoggingEvent event) {
        StringBuilder text = new StringBuilder(event.getFormattedMessage());
        event.getMDCPropertyMap()
                .forEach((name, value) ->
                        text.append(' ').append(name).append('=').append(value));
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            text.append('\n').append(cause.getClassName()).append(": ").append(cause.getMessage());
        }
        return text.toString();
    }
}
