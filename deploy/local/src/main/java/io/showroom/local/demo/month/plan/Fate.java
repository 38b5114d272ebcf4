package io.showroom.local.demo.month.plan;

/** How far a lead comes, if the month is long enough. */
enum Fate {
    /** Never was a lead: a wrong number, a joke. */
    INVALID,
    /** Nobody answers. */
    SILENT,
    TALKS,
    VISITS,
    DRIVES,
    NEGOTIATES,
    BUYS;

    /** Whoever walks in has come further than whoever fills in a form. */
    static Fate of(Prospect prospect, Dice dice) {
        return (prospect.source().equals("WALK_IN") ? IN_PERSON : FROM_AFAR).draw(dice);
    }

    private static final Odds<Fate> FROM_AFAR = Odds.of(INVALID, 7)
            .or(SILENT, 14)
            .or(TALKS, 31)
            .or(VISITS, 17)
            .or(DRIVES, 9)
            .or(NEGOTIATES, 8)
            .or(BUYS, 12);

    private static final Odds<Fate> IN_PERSON =
            Odds.of(INVALID, 1).or(VISITS, 45).or(DRIVES, 17).or(NEGOTIATES, 13).or(BUYS, 19);

    boolean reaches(Fate other) {
        return compareTo(other) >= 0;
    }
}
