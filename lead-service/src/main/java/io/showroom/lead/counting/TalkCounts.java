package io.showroom.lead.counting;

import io.showroom.lead.tally.Spread;
import io.showroom.lead.tally.Tally;

/** What is counted of talking: first answers, open leads by the day of the last contact, contact periods, surveys. */
public final class TalkCounts {
    static final String TALKED = "t.n";
    static final String PERIODS = "p.n";
    static final String DUE = "p.d";
    static final String MADE = "p.m";
    static final String BEHIND = "p.b";
    static final String ASKED = "u.a";
    static final String FIRST = "u.f";

    private static final String ANSWERED = "a.";

    private final Tally tally;
    private final Spread answers = new Spread();

    private TalkCounts(Tally tally) {
        this.tally = tally;
    }

    static String answered(long seconds) {
        return ANSWERED + seconds;
    }

    public static TalkCounts of(Tally tally) {
        TalkCounts counts = new TalkCounts(tally);
        tally.each((key, count) -> {
            if (key.startsWith(ANSWERED)) {
                counts.answers.add(Long.parseLong(key.substring(ANSWERED.length())), count);
            }
        });
        return counts;
    }

    /** Seconds from the enquiry to the first contact or attempt, of the leads first answered in the days asked for. */
    public Spread answers() {
        return answers;
    }

    /** Open leads whose customer last took part in the days asked for. */
    public long talked() {
        return tally.of(TALKED);
    }

    /** Weeks and months of single leads that ended. */
    public long periods() {
        return tally.of(PERIODS);
    }

    /** Of these, those with a contact missing. */
    public long behind() {
        return tally.of(BEHIND);
    }

    /** Contacts that they demanded. */
    public long due() {
        return tally.of(DUE);
    }

    /** Contacts made of those due; one lead's surplus covers no other's lack. */
    public long made() {
        return tally.of(MADE);
    }

    /** Customers who answered whom they think of first. */
    public long asked() {
        return tally.of(ASKED);
    }

    /** Those who think of us first. */
    public long first() {
        return tally.of(FIRST);
    }
}
