package io.showroom.embedded.database.server;

import java.util.Map;

/** The version of what lies in the file; another one is not touched. */
final class FileFormat {
    private static final String KEY = "format";
    private static final String CURRENT = "1";

    private FileFormat() {}

    static void check(Map<String, String> notes) {
        String found = notes.putIfAbsent(KEY, CURRENT);
        if (found != null && !found.equals(CURRENT)) {
            throw new IllegalStateException("The embedded database has the format " + found + ", this release reads "
                    + CURRENT + "; export it with the release that wrote it");
        }
    }
}
