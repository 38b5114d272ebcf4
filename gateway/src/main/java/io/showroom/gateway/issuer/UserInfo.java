package io.showroom.gateway.issuer;

import io.showroom.gateway.signin.Members;
import io.showroom.gateway.signin.SignedIn;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.platform.security.Role;
import java.security.Principal;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;

/** What an app is told of whoever signed in with it, as the directory has it now. */
public final class UserInfo implements Function<OidcUserInfoAuthenticationContext, OidcUserInfo> {
    private final Members members;

    public UserInfo(Members members) {
        this.members = members;
    }

    @Override
    public OidcUserInfo apply(OidcUserInfoAuthenticationContext asked) {
        Authentication authentication = asked.getAuthorization().getAttribute(Principal.class.getName());
        StaffMember member = members.of((SignedIn) authentication.getPrincipal())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN));
        return OidcUserInfo.builder()
                .subject(member.id())
                .name(member.details().name())
                .preferredUsername(member.details().username().value())
                .claim("group", member.group())
                .claim("stores", List.copyOf(member.details().stores()))
                .claim(
                        "roles",
                        member.details().roles().stream().map(Role::name).toList())
                .build();
    }
}
