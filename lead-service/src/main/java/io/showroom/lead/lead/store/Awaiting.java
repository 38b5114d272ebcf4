package io.showroom.lead.lead.store;

import io.showroom.lead.lead.Pending;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a lead waits for a manager, as one text. */
final class Awaiting {
    private Awaiting() {}

    /** In the order of their declaration. */
    static String text(Collection<Pending> pending) {
        return Arrays.stream(Pending.values())
                .filter(pending::contains)
                .map(Pending::name)
                .collect(Collectors.joining(" "));
    }

    /** Every text of a lead that this waits on, alone or beside others. */
    static List<String> with(Pending pending) {
        List<Set<Pending>> all = List.of(Set.of(pending));
        for (Pending other : Pending.values()) {
            all = all.stream()
                    .flatMap(some -> Stream.of(some, plus(some, other)))
                    .distinct()
                    .toList();
        }
        return all.stream().map(Awaiting::text).toList();
    }

    private static Set<Pending> plus(Set<Pending> some, Pending other) {
        Set<Pending> more = new HashSet<>(some);
        more.add(other);
        return more;
    }
}
