package io.showroom.gateway.signin;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.credential.Credential.Owner;
import io.showroom.gateway.credential.Passwords;
import io.showroom.gateway.credential.TooManyTries;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.Username;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs a member of staff in by user name and password. Neither the answer nor its time tells whether the name exists,
 * the password is wrong, or the member has left.
 */
@Component
@WithOwnIssuer
public class PasswordSignIn implements AuthenticationProvider {
    private static final int LONGEST = 1_000;

    private final Members members;
    private final Passwords passwords;
    private final MeterRegistry meters;
    private final Clock clock;

    PasswordSignIn(Members members, Passwords passwords, MeterRegistry meters, Clock clock) {
        this.members = members;
        this.passwords = passwords;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String username = Username.folded(given.getName());
        String typed = String.valueOf(given.getCredentials());
        if (username.isEmpty() || username.length() > LONGEST || typed.length() > LONGEST) {
            throw refused();
        }
        Optional<StaffMember> member = members.byUsername(username);
        Owner owner =
                member.map(found -> Owner.staff(found.group(), found.id())).orElse(null);
        if (!proves(username, owner, typed)) {
            throw refused();
        }
        counted("signed-in");
        SignedIn signedIn = new SignedIn(owner.group(), owner.record(), clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean proves(String username, Owner owner, String typed) {
        try {
            return passwords.prove(username, owner, typed);
        } catch (TooManyTries e) {
            counted("resting");
            throw new Resting(e);
        }
    }

    private BadCredentialsException refused() {
        counted("refused");
        return new BadCredentialsException("user name or password");
    }

    private void counted(String outcome) {
        meters.counter("showroom.sign-ins", "outcome", outcome).increment();
    }
}
