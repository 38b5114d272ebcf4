package io.showroom.followup.cadence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The contact of one day; a second one on the same day adds nothing (handbook, section 10).
 *
 * @param day in the store's zone
 * @param at when the first of the day was made
 * @param customerTookPart false for material sent, which only level N counts
 */
public record CountedContact(LocalDate day, Instant at, boolean customerTookPart) {}
