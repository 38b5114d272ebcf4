package io.showroom.embedded.database.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The names under which collections and indexes lie in the file; no name is the beginning of another database's. */
public final class MapNames {
    private static final String DATA = "data/";
    private static final String INDEX = "index/";

    private MapNames() {}

    public static String data(String database, String collection) {
        return DATA + encode(database) + "/" + encode(collection);
    }

    public static String index(String database, String collection, String index) {
        return INDEX + encode(database) + "/" + encode(collection) + "/" + encode(index);
    }

    public static boolean belongsTo(String map, String database) {
        return map.startsWith(DATA + encode(database) + "/") || map.startsWith(INDEX + encode(database) + "/");
    }

    public static boolean isIndex(String map) {
        return map.startsWith(INDEX);
    }

    /** The database that a map of documents belongs to. */
    public static Optional<String> database(String map) {
        if (!map.startsWith(DATA)) {
            return Optional.empty();
        }
        String encoded = map.substring(DATA.length(), map.indexOf('/', DATA.length()));
        return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
