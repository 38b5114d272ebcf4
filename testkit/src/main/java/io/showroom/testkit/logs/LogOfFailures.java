package io.showroom.testkit.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Shows, when a test or what prepares it fails, the warnings and errors that were logged meanwhile. Those of tests that
 * pass stay off the console: many provoke failures. JUnit finds this by itself.
 */
public final class LogOfFailures implements TestExecutionListener {
    private static final int MOST = 40;

    private final PrintStream console;
    private volatile Instant since = Instant.now(); // the end of what ran before: preparing a test is not yet a test

    public LogOfFailures() {
        this(System.out);
    }

    LogOfFailures(PrintStream console) {
        this.console = console;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            show(test.getDisplayName(), since);
        }
        since = Instant.now();
    }

    private void show(String failed, Instant since) {
        List<ILoggingEvent> lines = CapturedLog.lines(line -> line.getLevel().isGreaterOrEqual(Level.WARN)
                && !line.getInstant().isBefore(since));
        if (!lines.isEmpty()) {
            console.printf("Logged while %s failed (all of the log is in target/tests.log):%n", failed);
            lines.stream().skip(Math.max(0, lines.size() - MOST)).forEach(this::show);
        }
    }

    private void show(ILoggingEvent line) {
        console.printf(
                "%s %s [%s] %s - %s%n",
                line.getInstant(),
                line.getLevel(),
                line.getThreadName(),
                line.getLoggerName(),
                line.getFormattedMessage());
        if (line.getThrowableProxy() != null) {
            console.println(ThrowableProxyUtil.asString(line.getThrowableProxy()));
        }
    }
}
