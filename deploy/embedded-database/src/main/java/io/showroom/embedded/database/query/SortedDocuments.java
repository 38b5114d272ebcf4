package io.showroom.embedded.database.query;

import io.showroom.embedded.database.plan.SortOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Sorts what no index has in order. It keeps the keys and places of as many documents as are wanted, not the documents,
 * and reads each again when its turn comes.
 */
final class SortedDocuments implements DocumentSource {
    private record Place(byte[] sortKey, byte[] id) {}

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::sortKey, Arrays::compareUnsigned)
            .thenComparing(Place::id, Arrays::compareUnsigned);

    private final MatchingDocuments source;
    private final SortKeys keys;
    private final int wanted;
    private Place[] sorted;
    private int next;

    SortedDocuments(MatchingDocuments source, SortOrder sort, int wanted) {
        this.source = source;
        this.keys = new SortKeys(sort);
        this.wanted = wanted == 0 ? Integer.MAX_VALUE : wanted;
    }

    @Override
    public FoundDocument next() {
        if (sorted == null) {
            sort();
        }
        while (next < sorted.length) {
            Place place = sorted[next];
            sorted[next++] = null;
            FoundDocument found = source.read(place.id());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void sort() {
        PriorityQueue<Place> lastFirst = new PriorityQueue<>(ORDER.reversed());
        for (FoundDocument found = source.next(); found != null; found = source.next()) {
            lastFirst.add(new Place(keys.of(found.document()), found.id()));
            if (lastFirst.size() > wanted) {
                lastFirst.poll();
            }
        }
        sorted = lastFirst.toArray(Place[]::new);
        Arrays.sort(sorted, ORDER);
    }

    @Override
    public void pause() {
        source.pause();
    }
}
