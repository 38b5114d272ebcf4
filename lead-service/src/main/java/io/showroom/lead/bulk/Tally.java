package io.showroom.lead.bulk;

/**
 * What became of rows, or would.
 *
 * @param rows how many were looked at
 * @param created leads made
 * @param joined rows that joined the open lead of the same person
 * @param updated rows that told more of the lead of their external id
 * @param refused rows that could not be taken
 * @param warned rows taken with a value set aside
 */
public record Tally(int rows, int created, int joined, int updated, int refused, int warned) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                rows + other.rows,
                created + other.created,
                joined + other.joined,
                updated + other.updated,
                refused + other.refused,
                warned + other.warned);
    }

    /** So many rows that seemed to make a lead meet one of an earlier row. */
    Tally repeating(int repeats) {
        return new Tally(rows, created - repeats, joined + repeats, updated, refused, warned);
    }
}
