package io.showroom.lead.bulk;

import io.showroom.lead.intake.TakeEnquiries;
import io.showroom.lead.intake.Taken.Outcome;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.value.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes the rows of a chunk, or says what would become of them. */
public final class TakeRows {
    private final TakeEnquiries take;
    private final LeadRulebook rulebook;

    public TakeRows(TakeEnquiries take, LeadRulebook rulebook) {
        this.take = take;
        this.rulebook = rulebook;
    }

    /** What became of rows; marks only of a dry run. */
    record Result(Tally tally, List<Refusal> refusals, List<Long> marks) {}

    Result take(LeadImport owner, List<ReadRows.Read> rows) {
        Counting counting = new Counting(rows);
        byStore(rows).forEach((store, those) -> {
            List<Outcome> outcomes = take.take(batch(owner, store), wanted(owner, those));
            outcomes.forEach(counting::count);
        });
        return counting.result(List.of());
    }

    Result foresee(LeadImport owner, List<ReadRows.Read> rows) {
        Counting counting = new Counting(rows);
        List<Long> marks = new ArrayList<>();
        byStore(rows).forEach((store, those) -> {
            for (TakeEnquiries.Foreseen one : take.foresee(batch(owner, store), wanted(owner, those))) {
                counting.count(one.outcome());
                if (one.outcome() == Outcome.CREATED) {
                    Marks.add(marks, one.keys());
                }
            }
        });
        return counting.result(marks);
    }

    private TakeEnquiries.Batch batch(LeadImport owner, String store) {
        return new TakeEnquiries.Batch(
                owner.group(),
                rulebook.of(owner.group(), store),
                owner.by(),
                owner.options().hurried());
    }

    /** Each row's enquiry has an id of its own, whenever and by whomever it is taken. */
    private static List<TakeEnquiries.Wanted> wanted(LeadImport owner, List<ReadRows.Read> rows) {
        return rows.stream()
                .map(read -> new TakeEnquiries.Wanted(
                        Ids.derived(
                                "lead-import",
                                owner.id(),
                                Integer.toString(read.row().number())),
                        read.draft()))
                .toList();
    }

    private static Map<String, List<ReadRows.Read>> byStore(List<ReadRows.Read> rows) {
        return rows.stream()
                .filter(read -> read.refused() == null)
                .collect(Collectors.groupingBy(ReadRows.Read::store, TreeMap::new, Collectors.toList()));
    }

    private static final class Counting {
        private final int[] outcomes = new int[Outcome.values().length];
        private final List<Refusal> refusals = new ArrayList<>();
        private final int rows;
        private int warned;

        Counting(List<ReadRows.Read> rows) {
            this.rows = rows.size();
            for (ReadRows.Read read : rows) {
                Invalid refused = read.refused();
                if (refused != null) {
                    refusals.add(new Refusal(read.row().number(), read.row().cells(), refused.errors()));
                } else if (!read.draft().setAside().isEmpty()) {
                    warned++;
                }
            }
        }

        void count(Outcome outcome) {
            outcomes[outcome.ordinal()]++;
        }

        Result result(List<Long> marks) {
            Tally tally = new Tally(
                    rows,
                    outcomes[Outcome.CREATED.ordinal()],
                    outcomes[Outcome.JOINED.ordinal()],
                    outcomes[Outcome.UPDATED.ordinal()],
                    refusals.size(),
                    warned);
            return new Result(tally, refusals, marks);
        }
    }
}
