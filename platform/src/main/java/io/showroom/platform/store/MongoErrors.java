package io.showroom.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the driver's errors mean to us. */
public final class MongoErrors {
    /** WriteConflict; and what an engine on PostgreSQL says of a deadlock (40P01) and of a serialization failure (40001). */
    private static final Set<Integer> GAVE_WAY = Set.of(112, 16908292, 16777220);

    /** MongoDB says {@code index: _id_ dup key}, other engines {@code Index '_id_'}. */
    private static final Pattern OF_THE_ID = Pattern.compile("(?i)\\bindex:? '?_id_\\b");

    private MongoErrors() {}

    static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    static boolean isId(MongoWriteException e) {
        return isId(e.getError().getMessage());
    }

    /** The value of the key stands in the message too, and may say anything. */
    private static boolean isId(String message) {
        return OF_THE_ID.matcher(message).find();
    }

    /** Whether the database gave this write up for another one, and would take it now. */
    static boolean gaveWay(MongoException e) {
        return GAVE_WAY.contains(e.getCode());
    }

    /**
     * Which documents of a bulk met a taken id or key, by their place in it.
     *
     * @throws MongoBulkWriteException itself, when anything else went wrong as well
     */
    static Map<Integer, Inserted.Taken> duplicates(MongoBulkWriteException e) {
        boolean only = e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!only) {
            throw e;
        }
        return e.getWriteErrors().stream()
                .collect(Collectors.toMap(
                        BulkWriteError::getIndex,
                        error -> isId(error.getMessage()) ? Inserted.Taken.ID : Inserted.Taken.KEY));
    }

    /** Whether the database could not be reached, rather than answering that something is wrong. */
    public static boolean isOutage(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException && !(cause instanceof MongoServerException)) {
                return !(cause instanceof MongoInterruptedException);
            }
        }
        return false;
    }
}
