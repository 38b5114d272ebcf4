package io.showroom.lead.cardcheck;

/**
 * What was changed on a card.
 *
 * @param before null when nothing stood there
 * @param after null when nothing stands there any more
 */
public record FieldChange(CardField field, String before, String after) {}
