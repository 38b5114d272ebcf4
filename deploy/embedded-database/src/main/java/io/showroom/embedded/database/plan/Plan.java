package io.showroom.embedded.database.plan;

import io.showroom.embedded.database.index.StoredIndex;
import java.util.List;

/** How the candidates for a query are found. */
public sealed interface Plan {
    /** Whether the candidates come in the order the query wants, so that a limit can stop early. */
    boolean sorted();

    /** Every document, in the order of {@code _id} or against it. */
    record EveryDocument(StoredIndex primary, boolean reverse, boolean sorted) implements Plan {}

    /**
     * Ranges of one index.
     *
     * @param bounded the fields whose conditions the ranges express
     */
    record OneIndex(StoredIndex index, List<KeyRange> ranges, boolean reverse, boolean sorted, List<String> bounded)
            implements Plan {

        /** Whether ranges have to be merged to keep their common order. */
        public boolean merged() {
            return sorted && ranges.size() > 1;
        }

        /** How many keys lie in the ranges; of very many ranges some are counted and the rest estimated. */
        public long countKeys() {
            int sample = Math.min(ranges.size(), 64);
            long counted = ranges.stream()
                    .limit(sample)
                    .mapToLong(range -> index.count(range.from(), range.to()))
                    .sum();
            return sample == 0 ? 0 : counted * ranges.size() / sample;
        }
    }

    /** What any of several plans finds. */
    record Union(List<OneIndex> parts) implements Plan {
        @Override
        public boolean sorted() {
            return false;
        }
    }
}
