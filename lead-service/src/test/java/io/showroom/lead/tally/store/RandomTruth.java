package io.showroom.lead.tally.store;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Ledger;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sources and what there is to be counted of them, made up by dice and changing. */
final class RandomTruth {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    static final List<String> STORES = List.of("sh", "mu|1");

    private final Map<String, List<Counted>> truth = new ConcurrentHashMap<>();

    Ledger.Recount now() {
        return (sources, before) -> sources.stream()
                .flatMap(source -> truth.getOrDefault(source, List.of()).stream())
                .toList();
    }

    /** Something that counts, with random values. */
    private static Counted something(String source, String part, Random dice) {
        Map<Dimension, String> by = new EnumMap<>(Dimension.class);
        by.put(Dimension.OWNER, "c" + dice.nextInt(3));
        by.put(Dimension.SOURCE, dice.nextBoolean() ? "WEB" : "WALK_IN");
        if (dice.nextBoolean()) {
            by.put(Dimension.MODEL, "m|" + dice.nextInt(3));
        }
        LocalDateTime at = FIRST.plusDays(dice.nextInt(60)).atTime(dice.nextInt(24), 5);
        Tally tally = Tally.none().count("n." + dice.nextInt(4)).add("h.A" + dice.nextInt(3), 1 + dice.nextInt(2));
        RecordKind kind = RecordKind.values()[dice.nextInt(RecordKind.values().length)];
        return new Counted(
                source,
                part,
                0,
                kind,
                STORES.get(dice.nextInt(2)),
                by,
                dice.nextBoolean() ? IntentLevel.A : null,
                at,
                at.toInstant(ZoneOffset.UTC),
                Set.of("MARK"),
                tally,
                Map.of("leadId", source));
    }

    void change(String source, Random dice) {
        List<Counted> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            if (dice.nextInt(4) > 0) {
                parts.add(something(source, "p" + part, dice));
            }
        }
        truth.put(source, parts);
    }

    static List<String> sources(int many) {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            sources.add("lead-" + i);
        }
        return sources;
    }

    Map<String, Tally> recounted() {
        return KeptCounts.recounted(everything().toList());
    }

    Stream<Counted> everything() {
        return truth.values().stream().flatMap(List::stream);
    }

    List<Counted> of(List<String> sources) {
        return now().of(sources, List.of());
    }

    void keep(Predicate<Counted> which) {
        truth.replaceAll((source, parts) -> parts.stream().filter(which).toList());
    }

    void clear(String source) {
        truth.put(source, List.of());
    }
}
