package io.showroom.gateway.front.web;

import io.showroom.gateway.page.web.PageController;
import io.showroom.gateway.page.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Says where the documents, the sign-in and the signs of health are. */
@PageController
class FrontController {
    private final Pages pages;
    private final boolean ownIssuer;

    FrontController(Pages pages, @Value("${showroom.security.issuer-uri:}") String issuer) {
        this.pages = pages;
        this.ownIssuer = issuer.isEmpty();
    }

    @GetMapping("/")
    ResponseEntity<String> front(HttpServletRequest request, HttpServletResponse response) {
        return pages.show("front", request, response, Map.of("title", "front.title", "ownIssuer", ownIssuer));
    }
}
