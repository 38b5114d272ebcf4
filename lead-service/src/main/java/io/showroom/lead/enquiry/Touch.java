package io.showroom.lead.enquiry;

import java.time.Instant;

/**
 * One time that a marketing activity brought the prospect to ask.
 *
 * @param campaign as the enquiry has it; which activity that is, its names decide
 * @param enquiry the id of the enquiry
 * @param at when the enquiry reached the platform
 */
public record Touch(String campaign, String enquiry, Instant at) {}
