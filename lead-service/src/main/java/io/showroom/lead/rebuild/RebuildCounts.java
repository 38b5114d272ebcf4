package io.showroom.lead.rebuild;

import io.showroom.lead.counting.KeepLeadCounts;
import io.showroom.lead.counting.KeepNewest;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Generations;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Counts everything anew: a step is a few hundred records, and done twice it comes to the same. Meanwhile the old counts
 * are read and kept up, and the new ones kept up as well.
 */
public final class RebuildCounts {
    private static final int PAGES_A_STEP = 5;
    private static final int RECORDS_A_STEP = 500;

    private final Generations generations;
    private final Leads leads;
    private final KeepLeadCounts counts;

    public RebuildCounts(Generations generations, Leads leads, KeepLeadCounts counts) {
        this.generations = generations;
        this.leads = leads;
        this.counts = counts;
    }

    /** One step of a rebuild. */
    public Function<CountRebuild, Change<CountRebuild>> step(CountRebuild rebuild, Instant now) {
        if (!rebuild.running()) {
            return Change::none;
        }
        CountRebuild next =
                switch (rebuild.step()) {
                    case BEGIN ->
                        rebuild.building(generations.begin(rebuild.group())).at(RebuildStep.LEADS, null);
                    case LEADS -> leads(rebuild);
                    case FOLLOWUPS -> followups(rebuild);
                    case SWITCH -> {
                        generations.finish(rebuild.group(), rebuild.generation());
                        yield rebuild.at(RebuildStep.CLEAN, null);
                    }
                    case CLEAN ->
                        generations.forget(rebuild.group(), rebuild.generation() - 1) ? rebuild : rebuild.over(now);
                };
        return newest -> Change.of(next);
    }

    private CountRebuild leads(CountRebuild rebuild) {
        Scope system = Scope.system(rebuild.group());
        CountRebuild at = rebuild;
        for (int i = 0; i < PAGES_A_STEP; i++) {
            PageRequest request = new PageRequest(PageRequest.MAX_LIMIT, at.cursor());
            Page<String> page = ids(system, request);
            generations.build(rebuild.group(), rebuild.generation(), page.items(), counts.recount(rebuild.group()));
            at = at.counted(page.items().size());
            if (page.nextCursor() == null) {
                return at.at(RebuildStep.FOLLOWUPS, null);
            }
            at = at.at(RebuildStep.LEADS, page.nextCursor());
        }
        return at;
    }

    private Page<String> ids(Scope system, PageRequest request) {
        var page = leads.list(system, LeadFilter.any(), request);
        return new Page<>(page.items().stream().map(lead -> lead.value().id()).toList(), page.nextCursor());
    }

    /** What is known from events alone is taken from the counts that are read; events that come meanwhile are newer. */
    private CountRebuild followups(CountRebuild rebuild) {
        List<Counted> some = generations.counted(rebuild.group(), KeepNewest.SOURCES, rebuild.cursor(), RECORDS_A_STEP);
        if (some.isEmpty()) {
            return rebuild.at(RebuildStep.SWITCH, null);
        }
        List<String> sources = some.stream().map(Counted::source).distinct().toList();
        String last = sources.get(sources.size() - 1);
        boolean cut = some.size() == RECORDS_A_STEP && sources.size() > 1;
        List<String> whole = cut ? sources.subList(0, sources.size() - 1) : sources;
        generations.build(
                rebuild.group(),
                rebuild.generation(),
                whole,
                (wanted, before) -> KeepNewest.of(
                        before,
                        some.stream()
                                .filter(record -> wanted.contains(record.source()))
                                .toList()));
        return rebuild.at(RebuildStep.FOLLOWUPS, cut ? whole.get(whole.size() - 1) : last);
    }
}
