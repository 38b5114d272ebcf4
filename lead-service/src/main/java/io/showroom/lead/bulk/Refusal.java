package io.showroom.lead.bulk;

import io.showroom.platform.problem.FieldProblem;
import java.util.List;

/**
 * A row that could not be taken.
 *
 * @param row its number, as a spreadsheet counts
 * @param cells as they stand in the file
 */
public record Refusal(int row, List<String> cells, List<FieldProblem> reasons) {}
