package io.showroom.lead.dailyreport;

import io.showroom.lead.counting.Activity;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.WorkCounts;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Figure;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import java.util.EnumMap;
import java.util.Map;

/** What the platform knows of the 13 counts, from its own events; of some nobody tells it (handbook, section 3). */
final class KnownCounts {
    private KnownCounts() {}

    /** A figure for each count that is known; what cannot be known is not in it. */
    static Map<ActivityCount, Figure> of(Asked asked, Tally tally) {
        Map<ActivityCount, Figure> known = new EnumMap<>(ActivityCount.class);
        for (ActivityCount count : ActivityCount.values()) {
            Figure figure = figure(count, asked, tally);
            if (figure != null) {
                known.put(count, figure);
            }
        }
        return known;
    }

    private static Figure figure(ActivityCount count, Asked asked, Tally tally) {
        return switch (count) {
            case CALLS -> done(Activity.CALLS, asked, tally);
            case DM_SENT -> done(Activity.DM_SENT, asked, tally);
            case CUSTOMER_VISITS -> done(Activity.CUSTOMER_VISITS, asked, tally);
            case WALK_IN_GROUPS -> done(Activity.WALK_IN_GROUPS, asked, tally);
            case TEST_DRIVE_GROUPS -> done(Activity.TEST_DRIVE_GROUPS, asked, tally);
            case NEGOTIATIONS -> done(Activity.NEGOTIATIONS, asked, tally);
            case NEW_A_CARDS -> asked.figure(LeadCounts.of(tally, null).count(), RecordKind.LEAD);
            case DH_SENT, RADIO_ADS, PRESS_ADS, SMS_ADS, OTHER_ADS, MOBILE_SHOWS -> null;
        };
    }

    private static Figure done(Activity activity, Asked asked, Tally tally) {
        return asked.figure(WorkCounts.of(tally, activity), RecordKind.ACTIVITY, activity.name());
    }
}
