package io.showroom.lead.report;

import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.CountedRecords;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import java.util.Set;

/** The records behind a figure. */
public final class RecordList {
    private final FigureScope figures;
    private final CountedRecords records;

    public RecordList(FigureScope figures, CountedRecords records) {
        this.figures = figures;
        this.records = records;
    }

    /** One page of them, those of the latest day first; of what counts on no day all that there are. */
    public Page<Counted> page(Scope scope, RecordKind kind, Ask ask, Set<String> marks, PageRequest page) {
        Asked asked = figures.resolve(scope, ask);
        Period period = kind.dated() ? asked.period() : Period.NOW;
        return records.page(scope, asked.slice(), kind, asked.level(), period, marks, page);
    }
}
