package io.showroom.platform.store;

import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;

/**
 * One numbered step of a database's schema. Run once, in the order of the numbers; may be run again after a crash in
 * the middle, so it must be written to be repeatable.
 *
 * @param number 1 or more; never reused
 * @param name what it does, for the record of what ran
 */
public record Migration(int number, String name, Consumer<MongoDatabase> step) {}
