package io.showroom.gateway.signin.web;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.credential.SetPassword;
import io.showroom.gateway.credential.TooManyTries;
import io.showroom.gateway.page.web.PageController;
import io.showroom.gateway.page.web.Pages;
import io.showroom.gateway.signin.Members;
import io.showroom.gateway.signin.SignedIn;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.platform.problem.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody sees who they are signed in as, changes their password, or signs out. */
@PageController
@WithOwnIssuer
class AccountController {
    private final Pages pages;
    private final Members members;
    private final SetPassword passwords;

    AccountController(Pages pages, Members members, SetPassword passwords) {
        this.pages = pages;
        this.members = members;
        this.passwords = passwords;
    }

    @GetMapping("/account")
    ResponseEntity<String> account(
            HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal SignedIn signedIn) {
        return page(200, request, response, signedIn, null, 1);
    }

    @PostMapping("/account/password")
    ResponseEntity<String> password(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String again) {
        if (!password.equals(again)) {
            return page(422, request, response, signedIn, "account.error.again", 1);
        }
        try {
            passwords.byThemselves(members.scope(members.of(signedIn).orElseThrow()), present, password);
        } catch (TooManyTries e) {
            return page(422, request, response, signedIn, "account.error.resting", e.minutes());
        } catch (Invalid e) {
            String fault = e.errors().get(0).code();
            String text = fault.equals("wrong") ? "present" : fault.equals("required") ? "length" : fault;
            return page(422, request, response, signedIn, "account.error." + text, 1);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/login?changed")
                .build();
    }

    private ResponseEntity<String> page(
            int status,
            HttpServletRequest request,
            HttpServletResponse response,
            SignedIn signedIn,
            String error,
            long number) {
        StaffMember member = members.of(signedIn).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("path", "/account");
        values.put("title", "account.title");
        values.put("name", member.details().name());
        values.put("username", member.details().username().value());
        values.put("error", error);
        values.put("number", number);
        return pages.show(status, "account", request, response, values);
    }
}
