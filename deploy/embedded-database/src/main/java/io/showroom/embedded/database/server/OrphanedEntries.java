package io.showroom.embedded.database.server;

import io.showroom.embedded.database.index.SecondaryIndex;
import io.showroom.embedded.database.store.MapNames;
import io.showroom.embedded.database.store.StoreFile;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries of an index whose first build was cut short: nobody knows the index, so they are removed. */
final class OrphanedEntries {
    private OrphanedEntries() {}

    static void remove(StoreFile file, Collection<IndexedDatabase> databases) {
        Set<String> known = databases.stream()
                .flatMap(database -> database.indexedCollections().stream())
                .flatMap(collection -> collection.getIndexes().stream())
                .filter(SecondaryIndex.class::isInstance)
                .map(index -> ((SecondaryIndex) index).entries().getName())
                .collect(Collectors.toSet());
        file.mapNames().stream()
                .filter(map -> MapNames.isIndex(map) && !known.contains(map))
                .forEach(file::remove);
    }
}
