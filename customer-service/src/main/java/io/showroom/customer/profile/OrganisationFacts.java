package io.showroom.customer.profile;

/** What is known of an organisation: its trade, and how many people work there; each part may be null. */
public record OrganisationFacts(String industry, Integer employees) {}
