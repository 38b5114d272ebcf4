package io.showroom.gateway.issuer;

import io.showroom.gateway.signin.Members;
import io.showroom.gateway.signin.SignedIn;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.system.SystemClient;
import io.showroom.gateway.system.SystemClients;
import io.showroom.platform.security.Role;
import java.security.Principal;
import java.util.Date;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What a token says of whoever it is for, as the directory has it at the moment of its issue: a member who has left gets
 * no further token, and one with other stores or roles gets them with the next.
 */
public final class DirectoryClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String ACCESS_TOKEN_TYPE = "at+jwt"; // RFC 9068: nobody takes an ID token for one

    private final Members members;
    private final SystemClients systems;

    public DirectoryClaims(Members members, SystemClients systems) {
        this.members = members;
        this.systems = systems;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
            ofSystem(token);
        } else if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            ofMember(token);
        } else {
            identity(token);
        }
    }

    private void ofMember(JwtEncodingContext token) {
        StaffMember member = member(token);
        token.getJwsHeader().type(ACCESS_TOKEN_TYPE);
        token.getClaims()
                .claim("group", member.group())
                .claim("stores", List.copyOf(member.details().stores()))
                .claim(
                        "roles",
                        member.details().roles().stream().map(Role::name).toList())
                .claim("name", member.details().name());
    }

    private void ofSystem(JwtEncodingContext token) {
        SystemClient system = systems.byId(token.getRegisteredClient().getClientId())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT));
        token.getJwsHeader().type(ACCESS_TOKEN_TYPE);
        token.getClaims()
                .claim("group", system.group())
                .claim("stores", List.of())
                .claim("roles", List.of(system.details().kind().role().name()))
                .claim("name", system.details().name());
        if (system.details().partner() != null) {
            token.getClaims().claim("partner", system.details().partner().name());
        }
    }

    /** Without the group: an ID token opens no API. */
    private void identity(JwtEncodingContext token) {
        StaffMember member = member(token);
        token.getClaims()
                .claim("name", member.details().name())
                .claim("preferred_username", member.details().username().value())
                .claim("auth_time", Date.from(signedIn(token).at()));
    }

    private StaffMember member(JwtEncodingContext token) {
        return members.of(signedIn(token))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static SignedIn signedIn(JwtEncodingContext token) {
        Authentication authentication = token.getPrincipal();
        return (SignedIn) (Principal) authentication.getPrincipal();
    }
}
