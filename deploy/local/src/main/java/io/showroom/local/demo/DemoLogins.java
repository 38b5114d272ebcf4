package io.showroom.local.demo;

/** How the people of the demonstration group sign in; see {@code demo/group.json}. */
public final class DemoLogins {

    public static final String PASSWORD = "harbour-demo";

    private DemoLogins() {}
}
