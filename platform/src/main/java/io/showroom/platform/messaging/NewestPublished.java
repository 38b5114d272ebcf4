package io.showroom.platform.messaging;

import io.showroom.platform.store.PendingEvents.Pending;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Up to which version this process has lately published what documents had to tell. A write hands over what it stored,
 * and may come so late that a following write of the same document has been published before it, with all that the
 * first one had stored: then there is nothing left to say.
 */
final class NewestPublished {
    private static final int REMEMBERED = 4096;

    private final Map<String, Long> versions = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void note(String collection, Pending published) {
        String key = key(collection, published);
        long newest = Math.max(published.version(), versions.getOrDefault(key, 0L));
        versions.remove(key); // so that it is the youngest again
        versions.put(key, newest);
    }

    synchronized boolean covers(String collection, Pending handedOver) {
        return versions.getOrDefault(key(collection, handedOver), 0L) >= handedOver.version();
    }

    private static String key(String collection, Pending document) {
        return collection + '/' + document.id();
    }
}
