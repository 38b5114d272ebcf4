package io.showroom.lead.rebuild;

import io.showroom.lead.counting.KeepLeadCounts;
import io.showroom.lead.counting.KeepNewest;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Generations;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts everything anew: a step is some hundred or thousand records, and done twice it comes to the same. What counts is
 * first laid down, then counted by whole thousands, so that what falls on the same day is one write. Meanwhile the old
 * counts are read and kept up, and what changes is brought into the new ones at the end.
 */
public final class RebuildCounts {
    private static final int PAGES_A_STEP = 10;
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
        String group = rebuild.group();
        CountRebuild next =
                switch (rebuild.step()) {
                    case BEGIN -> rebuild.building(generations.begin(group)).at(RebuildStep.LEADS, null);
                    case LEADS -> leads(rebuild);
                    case FOLLOWUPS -> followups(rebuild);
                    case COUNT -> count(rebuild);
                    case CHANGES -> changes(rebuild);
                    case SWITCH -> {
                        generations.finish(group, rebuild.generation());
                        yield rebuild.at(RebuildStep.CLEAN, null);
                    }
                    case CLEAN -> generations.forget(group, rebuild.generation() - 1) ? rebuild : rebuild.over(now);
                };
        return newest -> Change.of(next);
    }

    private CountRebuild leads(CountRebuild rebuild) {
        Scope system = Scope.system(rebuild.group());
        List<Counted> laid = new ArrayList<>();
        String cursor = rebuild.cursor();
        int seen = 0;
        for (int i = 0; i < PAGES_A_STEP && (i == 0 || cursor != null); i++) {
            Page<Versioned<Lead>> page =
                    leads.list(system, LeadFilter.any(), new PageRequest(PageRequest.MAX_LIMIT, cursor));
            laid.addAll(counts.of(page.items()));
            seen += page.items().size();
            cursor = page.nextCursor();
        }
        generations.lay(rebuild.group(), rebuild.generation(), laid);
        return rebuild.counted(seen).at(cursor == null ? RebuildStep.FOLLOWUPS : RebuildStep.LEADS, cursor);
    }

    /** What is known from events alone is taken from the counts that are read. */
    private CountRebuild followups(CountRebuild rebuild) {
        List<Counted> some = generations.counted(rebuild.group(), KeepNewest.SOURCES, rebuild.cursor(), RECORDS_A_STEP);
        if (some.isEmpty()) {
            return rebuild.at(RebuildStep.COUNT, null);
        }
        generations.lay(rebuild.group(), rebuild.generation(), some);
        List<String> sources = some.stream().map(Counted::source).distinct().toList();
        boolean cut = some.size() == RECORDS_A_STEP && sources.size() > 1;
        return rebuild.at(RebuildStep.FOLLOWUPS, sources.get(sources.size() - (cut ? 2 : 1)));
    }

    private CountRebuild count(CountRebuild rebuild) {
        String last = generations.count(rebuild.group(), rebuild.generation(), rebuild.cursor());
        return rebuild.at(last == null ? RebuildStep.CHANGES : RebuildStep.COUNT, last);
    }

    private CountRebuild changes(CountRebuild rebuild) {
        String group = rebuild.group();
        generations.keepUp(group);
        List<String> some = generations.changed(group, RECORDS_A_STEP);
        if (some.isEmpty()) {
            return rebuild.at(RebuildStep.SWITCH, null);
        }
        Map<Boolean, List<String>> told =
                some.stream().collect(Collectors.partitioningBy(id -> id.startsWith(KeepNewest.SOURCES)));
        generations.settle(group, rebuild.generation(), told.get(false), counts.recount(group));
        generations.settle(
                group,
                rebuild.generation(),
                told.get(true),
                (wanted, before) -> KeepNewest.of(before, generations.counted(group, wanted)));
        return rebuild;
    }
}
