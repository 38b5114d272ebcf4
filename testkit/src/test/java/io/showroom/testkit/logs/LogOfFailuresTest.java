package io.showroom.testkit.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogOfFailuresTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogOfFailuresTest.class);

    /** Run by the tests below only: its name is none that a build looks for. */
    static class Sample {
        @Test
        void passes() {
            LOG.error("expected by the one that passes");
        }

        @Test
        void fails() {
            LOG.info("no warning");
            LOG.warn("what went wrong", new IllegalStateException("the cause"));
            throw new AssertionError("on purpose");
        }
    }

    static class Unprepared {
        Unprepared() {
            LOG.error("why it could not begin");
            throw new IllegalStateException("on purpose");
        }

        @Test
        void never_runs() {}
    }

    @Test
    void what_was_logged_while_a_test_failed_is_shown_with_its_cause_and_nothing_else_is() {
        assertThat(shownFor(Sample.class))
                .contains("Logged while fails() failed", "WARN", "what went wrong", "IllegalStateException: the cause")
                .doesNotContain("no warning", "expected by the one that passes");
    }

    @Test
    void what_was_logged_while_a_test_could_not_be_prepared_is_shown() {
        assertThat(shownFor(Unprepared.class)).contains("why it could not begin");
    }

    private static String shownFor(Class<?> tests) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        new LogOfFailures(new PrintStream(shown, true, StandardCharsets.UTF_8)));
        return shown.toString(StandardCharsets.UTF_8);
    }
}
