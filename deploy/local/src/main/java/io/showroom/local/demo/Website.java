package io.showroom.local.demo;

import java.util.List;
import java.util.Map;

/** The website of the group: a system, which the head office lets in to bring leads. */
public final class Website {

    private static final String ID = "harbour-website";
    private static final String SCOPE = "leads.write";
    private static final int ALREADY_THERE = 409;

    private Website() {}

    /** The API as the website, with a secret that was made just now. */
    public static Api of(Running platform) {
        SignIn signIn = new SignIn(platform.gateway());
        Api admin = Api.of(platform.gateway(), signIn.person("admin", DemoLogins.PASSWORD));
        Reply made = admin.post(
                "/api/v1/clients", Map.of("id", ID, "name", "Website of the group", "scopes", List.of(SCOPE)));
        Reply secret = made.status() == ALREADY_THERE
                ? admin.post("/api/v1/clients/" + ID + "/secret", Map.of()).expect(200)
                : made.expect(201);
        return Api.of(platform.gateway(), signIn.system(ID, secret.text("secret"), SCOPE));
    }
}
