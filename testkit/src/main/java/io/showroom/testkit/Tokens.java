package io.showroom.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.showroom.platform.security.Role;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

/** Signs tokens as the group's issuer would, with a key that only these tests believe. */
public final class Tokens {
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    static RSAPublicKey publicKey() {
        return (RSAPublicKey) KEYS.getPublic();
    }

    /** A member of staff of these stores. */
    public static String staff(String group, String subject, Role role, String... stores) {
        return sign(group, subject, List.of(role.name()), Arrays.asList(stores), "");
    }

    /** A system of the group's IT with these OAuth2 scopes. */
    public static String integration(String group, String... scopes) {
        return sign(group, "integration-client", List.of("INTEGRATION"), List.of(), String.join(" ", scopes));
    }

    private static String sign(String group, String subject, List<String> roles, List<String> stores, String scope) {
        Date now = Date.from(Clock.systemUTC().instant());
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(subject)
                .issueTime(now)
                .expirationTime(new Date(now.getTime() + 3_600_000))
                .claim("group", group)
                .claim("stores", stores)
                .claim("roles", roles)
                .claim("scope", scope)
                .claim("name", subject)
                .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(KEYS.getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
