package io.showroom.customer.profile;

import java.time.LocalDate;

/** What marketing may know of a person; each part may be null. */
public record PersonFacts(LocalDate birthDate, Gender gender, String occupation, String industry) {}
