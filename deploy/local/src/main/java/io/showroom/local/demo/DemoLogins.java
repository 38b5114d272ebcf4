package io.showroom.local.demo;

/** How the people and systems of the demonstration group sign in; see {@code demo/group.json}. */
final class DemoLogins {

    static final String PASSWORD = "harbour-demo";

    static final Client WEBSITE = new Client("harbour-website", "harbour-demo-website", "leads.write leads.read");

    private DemoLogins() {}

    /**
     * A system.
     *
     * @param scopes separated by blanks
     */
    record Client(String id, String secret, String scopes) {}
}
