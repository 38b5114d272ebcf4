package io.showroom.gateway.key;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When keys take turns. A new key is published for a while before it signs, so that every verifier has seen it; a key
 * that has stopped signing stays published until the last token it signed is long over.
 *
 * @param turn how long a key signs before the next is made
 * @param ahead how long a new key is published before it signs
 * @param after how long a key stays published when the next one signs
 */
public record KeyPlan(Duration turn, Duration ahead, Duration after) {

    /** Whether the next key is to be made; the keys are in the order they were made in. */
    boolean wantsNext(List<SigningKey> keys, Instant now) {
        return keys.isEmpty() || !newest(keys).madeAt().plus(turn).isAfter(now);
    }

    /** The key that signs now: the newest that has been published long enough, else the first of all. */
    SigningKey signing(List<SigningKey> keys, Instant now) {
        SigningKey signing = keys.get(0);
        for (SigningKey key : keys) {
            if (!key.madeAt().plus(ahead).isAfter(now)) {
                signing = key;
            }
        }
        return signing;
    }

    /** The keys by which tokens are verified now. */
    List<SigningKey> published(List<SigningKey> keys, Instant now) {
        return keys.stream().filter(key -> !isOver(key, keys, now)).toList();
    }

    /** The keys that nobody needs any more. */
    List<SigningKey> over(List<SigningKey> keys, Instant now) {
        return keys.stream().filter(key -> isOver(key, keys, now)).toList();
    }

    private boolean isOver(SigningKey key, List<SigningKey> keys, Instant now) {
        int next = keys.indexOf(key) + 1;
        return next < keys.size()
                && !keys.get(next).madeAt().plus(ahead).plus(after).isAfter(now);
    }

    private static SigningKey newest(List<SigningKey> keys) {
        return keys.get(keys.size() - 1);
    }
}
