package io.showroom.followup.cadence;

/** What a rhythm counts in: weeks from Monday to Sunday, or calendar months (handbook, section 10). */
public enum PeriodUnit {
    WEEK,
    MONTH
}
