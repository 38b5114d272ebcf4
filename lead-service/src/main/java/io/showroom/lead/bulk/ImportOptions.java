package io.showroom.lead.bulk;

import io.showroom.lead.enquiry.Source;

/**
 * How the rows of a file are to be taken.
 *
 * @param source of rows that name none
 * @param campaign of rows that name none; may be null
 * @param externalSource the system that the external ids are of, for rows that name none; may be null
 * @param overwrites whether a row replaces what the lead of its external id knew; else it fills what is empty
 * @param hurried whether the clock of the first contact runs for new leads; not for an old list
 */
public record ImportOptions(
        Source source, String campaign, String externalSource, boolean overwrites, boolean hurried) {}
