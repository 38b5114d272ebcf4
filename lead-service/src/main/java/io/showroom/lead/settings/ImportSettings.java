package io.showroom.lead.settings;

/**
 * What a group may set about files of leads; what it leaves out keeps the default [ours]. Checked when it is loaded.
 *
 * @param maxBytes the largest file, in bytes (50,000,000)
 * @param maxRows the most rows in one file (100,000)
 * @param keptDays days for which the rows of a file, or those refused, are kept (30)
 */
public record ImportSettings(long maxBytes, int maxRows, int keptDays) {
    /** The section of a group's settings. */
    public static final String SECTION = "import";

    /** No group may take larger files, in bytes. */
    public static final long LARGEST = 200_000_000;

    public ImportSettings {
        if (maxBytes < 1_000 || maxBytes > LARGEST) {
            throw new IllegalArgumentException("maxBytes must be 1000 to " + LARGEST);
        }
        Limits.within("maxRows", maxRows, 1, 1_000_000);
        Limits.within("keptDays", keptDays, 1, 365);
    }

    public static ImportSettings handbook() {
        return new ImportSettings(50_000_000, 100_000, 30);
    }
}
