package io.showroom.platform.store;

/**
 * What became of one of many records that were stored at once.
 *
 * @param stored the record, or null when it was not stored
 * @param taken why it was not stored; null when it was
 */
public record Inserted<T>(Versioned<T> stored, Taken taken) {

    /** What another record has already. */
    public enum Taken {
        /** The id: the record was stored before. */
        ID,
        /** One of its unique keys. */
        KEY
    }
}
