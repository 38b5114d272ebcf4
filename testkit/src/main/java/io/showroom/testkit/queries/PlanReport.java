package io.showroom.testkit.queries;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains what was logged, and says which queries have no index. */
final class PlanReport {
    private final List<String> lines = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** @param uri the database that the queries were sent to and that explains them */
    static PlanReport of(List<LoggedQuery> queries, String uri) {
        PlanReport report = new PlanReport();
        try (MongoClient client = MongoClients.create(uri)) {
            Map<String, FilledCopy> copies = new HashMap<>();
            for (LoggedQuery logged : queries) {
                String collection = logged.database() + "." + logged.query().collection();
                report.add(
                        logged,
                        copies.computeIfAbsent(
                                collection,
                                name -> new FilledCopy(
                                        client,
                                        logged.database(),
                                        logged.query().collection())));
            }
            queries.stream().map(LoggedQuery::database).distinct().forEach(database -> client.getDatabase(
                            FilledCopy.nameFor(database))
                    .drop());
        }
        return report;
    }

    private void add(LoggedQuery logged, FilledCopy copy) {
        SentQuery query = logged.query();
        QueryPlan plan = copy.explain(query);
        Optional<String> complaint = PlanRules.complaint(query, plan, copy.indexKeys());
        String line = query.shape() + "\n    sent by " + logged.sender() + "\n    " + plan.text() + " bounded by "
                + plan.bounded();
        lines.add(line);
        complaint.ifPresent(wrong -> complaints.add(line + "\n    " + wrong));
    }

    /** One entry for each query that has no index, with its shape, its sender and its plan. */
    List<String> complaints() {
        return complaints;
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
