package io.showroom.gateway.credential.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SALES_CONSULTANT;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.credential.SetPassword;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Passwords, on their way in only: no answer has one. */
@RestController
@WithOwnIssuer
class PasswordController {
    private final SetPassword set;

    PasswordController(SetPassword set) {
        this.set = set;
    }

    /** A password that head office gives. */
    record PasswordBody(
            @Schema(
                    description = "10 to 200 characters of any script, not made of the person's name",
                    format = "password")
            String password) {
        @Override
        public String toString() {
            return "PasswordBody";
        }
    }

    /** A password that somebody gives themselves. */
    record OwnPasswordBody(
            @Schema(description = "The one they have", format = "password")
            String present,

            @Schema(
                    description = "10 to 200 characters of any script, not made of the person's name",
                    format = "password")
            String password) {
        @Override
        public String toString() {
            return "OwnPasswordBody";
        }
    }

    @PutMapping("/api/v1/staff/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a member of staff a password; where they are signed in, they are signed out")
    @Allowed(roles = GROUP_ADMIN)
    void byAdmin(Scope scope, @PathVariable String id, @RequestBody PasswordBody body) {
        set.byAdmin(scope, id, body.password());
    }

    @PutMapping("/api/v1/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give yourself another password; where you are signed in, you are signed out")
    @Allowed(roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT})
    void byThemselves(Scope scope, @RequestBody OwnPasswordBody body) {
        set.byThemselves(scope, body.present(), body.password());
    }
}
