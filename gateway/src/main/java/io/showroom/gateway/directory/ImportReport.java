package io.showroom.gateway.directory;

import io.showroom.platform.problem.FieldProblem;
import java.util.List;

/**
 * What became of each entry of a file.
 *
 * @param trial whether it only says what would become of them
 */
public record ImportReport(boolean trial, List<Line> lines) {

    /**
     * One entry.
     *
     * @param index its place among the file's entries of its kind, from 0
     * @param id as the entry states it; null when it states none
     * @param problems why it was rejected; empty otherwise
     */
    public record Line(EntryKind kind, int index, String id, Outcome outcome, List<FieldProblem> problems) {}

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
