package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.CollectionScan;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers which queries, apart from their values, found no index. */
public final class ScanLog {
    private static final int MOST = 1_000;

    private final Set<CollectionScan> scans = new LinkedHashSet<>();

    synchronized void add(String namespace, Document filter, Document sort) {
        if (scans.size() < MOST) {
            boolean unsorted = sort == null || sort.isEmpty();
            scans.add(new CollectionScan(namespace, shape(filter) + (unsorted ? "" : " sort " + sort.toString(true))));
        }
    }

    public synchronized List<CollectionScan> scans() {
        return List.copyOf(scans);
    }

    private static String shape(Object value) {
        if (value instanceof Document document) {
            return document.entrySet().stream()
                    .map(field -> field.getKey() + ": " + shape(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> values && values.stream().anyMatch(Document.class::isInstance)) {
            return values.stream().map(ScanLog::shape).distinct().collect(Collectors.joining(", ", "[", "]"));
        }
        return "?";
    }
}
