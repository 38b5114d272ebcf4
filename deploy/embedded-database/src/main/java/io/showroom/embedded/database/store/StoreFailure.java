package io.showroom.embedded.database.store;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The answer to every command after the file could not be written or read: nothing is acknowledged any more. */
final class StoreFailure extends MongoServerError {
    private static final long serialVersionUID = 1L;

    private static final int INTERNAL_ERROR = 1;
    private static final int OUT_OF_DISK_SPACE = 14031;

    private StoreFailure(int code, String name, String message, Throwable cause) {
        super(code, name, message, cause);
    }

    static StoreFailure because(Throwable cause) {
        if (isDiskFull(cause)) {
            return new StoreFailure(
                    OUT_OF_DISK_SPACE,
                    "OutOfDiskSpace",
                    "The disk of the embedded database is full; free some space and start it again",
                    cause);
        }
        return new StoreFailure(
                INTERNAL_ERROR,
                "InternalError",
                "The file of the embedded database failed (" + cause.getMessage() + "); start it again",
                cause);
    }

    private static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left") || message.contains("not enough space")) {
                return true;
            }
        }
        return false;
    }
}
