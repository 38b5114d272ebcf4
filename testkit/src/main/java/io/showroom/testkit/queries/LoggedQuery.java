package io.showroom.testkit.queries;

/**
 * An example of a shape.
 *
 * @param sender the code that sent it, e.g. {@code MongoLeads.openLoad}
 */
record LoggedQuery(String database, SentQuery query, String sender) {}
