package io.showroom.lead.enquiry;

/** What another system calls the lead: {@code id@source} in the trade's lead mail. */
public record ExternalId(String source, String id) {}
