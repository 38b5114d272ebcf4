package io.showroom.lead.deal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The driving licence that was seen before a drive (handbook, section 3: licence check). In China its number is the resident
 * ID's, so that it is kept sealed and shown masked.
 *
 * @param sealed the number, encrypted
 * @param masked what is shown of it
 * @param expiresOn the last day it is valid
 */
public record DriveLicence(String sealed, String masked, LocalDate expiresOn, String checkedBy, Instant checkedAt) {}
