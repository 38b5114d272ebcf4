package io.showroom.testkit.queries;

import io.showroom.testkit.Infrastructure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * When all tests of a module are over, explains every query that the code under test sent, and fails the build naming
 * those without an index. The plans are left in {@code target/query-plans.txt}.
 */
public final class QueryPlansCheck implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(AtTheEnd.class, key -> new AtTheEnd(), AtTheEnd.class);
    }

    private static final class AtTheEnd implements AutoCloseable {
        @Override
        public void close() {
            PlanReport report = PlanReport.of(QueryLog.OF_THIS_JVM.queries(), Infrastructure.mongodb());
            report.write(Path.of("target", "query-plans.txt"));
            List<String> complaints = report.complaints();
            if (!complaints.isEmpty()) {
                throw new AssertionError(
                        complaints.size() + " queries have no index:\n" + String.join("\n", complaints));
            }
        }
    }
}
