package io.showroom.gateway.directory;

import io.showroom.gateway.directory.ImportReport.Line;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.ProblemException;
import io.showroom.platform.problem.Unavailable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Takes in a directory file: each entry is added, or changes the record of its id, wholly or not at all; what the file
 * does not name stays. Taking the same file in again changes nothing.
 */
@Component
public class ImportDirectory {
    /** Stores first: a group may name one of them as its intake store, and staff work at them. */
    private static final List<EntryKind> ORDER =
            List.of(EntryKind.STORE, EntryKind.GROUP, EntryKind.STAFF, EntryKind.CLIENT);

    private final List<EntryTaker> takers;

    ImportDirectory(List<EntryTaker> takers) {
        this.takers = takers.stream()
                .sorted(Comparator.comparing(taker -> ORDER.indexOf(taker.kind())))
                .toList();
    }

    /**
     * @param trial only say what would become of each entry
     * @throws Unavailable when the database or Kafka is away in the middle; taking the file in again goes on from there
     */
    public ImportReport take(Authority by, DirectoryFile file, boolean trial) {
        Plan plan = Plan.of(file, trial);
        List<Line> lines = new ArrayList<>();
        for (EntryTaker taker : takers) {
            List<JsonNode> entries = file.of(taker.kind());
            for (int i = 0; i < entries.size(); i++) {
                lines.add(take(taker, by, entries.get(i), i, plan));
            }
        }
        return new ImportReport(trial, lines);
    }

    private static Line take(EntryTaker taker, Authority by, JsonNode entry, int index, Plan plan) {
        String id = entry.path("id").asString(null);
        try {
            return new Line(taker.kind(), index, id, taker.take(by, entry, plan), List.of());
        } catch (Unavailable e) {
            throw e;
        } catch (ProblemException e) {
            return new Line(taker.kind(), index, id, Outcome.REJECTED, problems(e));
        }
    }

    private static List<FieldProblem> problems(ProblemException e) {
        return e.errors().isEmpty() ? List.of(new FieldProblem("entry", e.slug(), e.getMessage())) : e.errors();
    }
}
