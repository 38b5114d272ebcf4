package io.showroom.platform.web;

import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.store.Expected;

/** A record's version as an entity tag: {@code "7"}. */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** @throws BadRequest when it is not a tag of ours */
    static Expected parse(String ifMatch) {
        String tag = ifMatch.trim();
        if (tag.equals("*")) {
            return Expected.any();
        }
        if (tag.startsWith("W/")) {
            tag = tag.substring(2);
        }
        try {
            return Expected.version(Long.parseLong(tag.substring(1, tag.length() - 1)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new BadRequest("If-Match", "malformed", "is not an ETag of this API");
        }
    }
}
