package io.showroom.gateway.signin;

import io.showroom.gateway.DealerWorld;
import io.showroom.gateway.GatewayIT;
import io.showroom.gateway.credential.SetPassword;
import io.showroom.gateway.staff.StaffMembers;
import io.showroom.platform.security.Scope;
import io.showroom.testkit.Api;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A dealer group whose head office has a login. */
public abstract class SignInIT extends GatewayIT {
    protected static final String PASSWORD = "a quiet harbour at dawn";

    @Autowired
    private SetPassword passwords;

    @Autowired
    private StaffMembers staff;

    protected DealerWorld world;
    protected Browser browser;

    @BeforeEach
    void aLogin() {
        world = aGroup();
        browser = new Browser(api);
        giveLogin(world.adminId());
    }

    protected void giveLogin(String member) {
        passwords.first(staff.get(Scope.system(world.group), member).value(), PASSWORD);
    }

    /** The tokens of head office, by the whole way. */
    protected Api.Answer signedIn() {
        return browser.token(browser.code(world.adminId(), PASSWORD)).expect(200);
    }

    protected Api.Answer patch(String path, String patch) {
        Api admin = api.as(world.admin());
        return admin.with("If-Match", "*").patch(path, json(patch)).expect(200);
    }
}
