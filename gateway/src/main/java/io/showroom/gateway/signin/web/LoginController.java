package io.showroom.gateway.signin.web;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.page.web.PageController;
import io.showroom.gateway.page.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page people sign in on. */
@PageController
@WithOwnIssuer
class LoginController {
    private static final Set<String> ERRORS = Set.of("refused", "resting", "again");

    private final Pages pages;

    LoginController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/login")
    ResponseEntity<String> login(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) String error,
            @RequestParam(required = false) Integer minutes,
            @RequestParam(required = false) String out,
            @RequestParam(required = false) String changed) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "login.title");
        values.put("error", error != null && ERRORS.contains(error) ? "login." + error : null);
        values.put("notice", out != null ? "login.out" : changed != null ? "login.changed" : null);
        values.put("number", minutes == null ? 1 : minutes);
        return pages.show("login", request, response, values);
    }
}
