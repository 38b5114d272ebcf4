package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Locale;

/** {@code hello} by its old and its new name; answered even when the file has failed, so that errors are heard. */
final class Handshake {
    private Handshake() {}

    static boolean isHandshake(String command) {
        String name = command.toLowerCase(Locale.ROOT);
        return name.equals("hello") || name.equals("ismaster");
    }

    static Document answer(Document isMaster) {
        return isMaster.append("isWritablePrimary", true).append("readOnly", false);
    }
}
