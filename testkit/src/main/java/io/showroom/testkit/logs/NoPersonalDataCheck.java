package io.showroom.testkit.logs;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** When all tests of a module are over, fails the build if a line of the log held something personal that they sent. */
public final class NoPersonalDataCheck implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(AtTheEnd.class, key -> new AtTheEnd(), AtTheEnd.class);
    }

    private static final class AtTheEnd implements AutoCloseable {
        @Override
        public void close() {
            List<String> leaks = CapturedLog.leaks();
            if (!leaks.isEmpty()) {
                throw new AssertionError(
                        leaks.size() + " lines of the log hold personal data:\n" + String.join("\n", leaks));
            }
        }
    }
}
