package io.showroom.testkit;

import java.util.regex.Pattern;

/** Texts that tests look for something in. */
public final class Texts {
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|g-[0-9a-f]{12}");

    private Texts() {}

    /** Without ids of records and of worlds: any few digits turn up in them sooner or later. */
    public static String withoutIds(String text) {
        return IDS.matcher(text).replaceAll("");
    }
}
