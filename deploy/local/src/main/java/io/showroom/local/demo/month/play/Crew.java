package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Api;
import io.showroom.local.demo.DemoLogins;
import io.showroom.local.demo.Running;
import io.showroom.local.demo.SignIn;
import io.showroom.local.demo.Website;
import io.showroom.local.demo.month.plan.Shop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Everybody who acts in the play, signed in when they are first needed and again before their token ends. */
public final class Crew {

    /** Tokens live for ten minutes. */
    private static final Duration SHIFT = Duration.ofMinutes(8);

    private record SignedIn(Api api, long until) {}

    private final Running platform;
    private final Map<String, SignedIn> present = new ConcurrentHashMap<>();
    private final Map<String, Seller> byId = new ConcurrentHashMap<>();
    private final Map<Shop, List<Seller>> sellers = new ConcurrentHashMap<>();

    public Crew(Running platform) {
        this.platform = platform;
    }

    public Api as(String username) {
        return present.compute(username, (name, before) -> fresh(before) ? before : signIn(name))
                .api();
    }

    Api website() {
        return present.compute("", (name, before) -> fresh(before) ? before : until(Website.of(platform)))
                .api();
    }

    public Api manager(Shop shop) {
        return as(shop.manager());
    }

    public Api admin() {
        return as("admin");
    }

    /** Whoever has this staff id. */
    Seller member(String id) {
        return byId.computeIfAbsent(
                id,
                unknown -> sellerOf(
                        admin().get("/api/v1/staff/" + unknown).expect(200).body()));
    }

    /** The consultants of a store who are there now. */
    List<Seller> sellers(Shop shop) {
        return sellers.computeIfAbsent(shop, this::readSellers);
    }

    /** Reads anew who works at a store, after somebody came or left. */
    void changed(Shop shop) {
        sellers.remove(shop);
    }

    private List<Seller> readSellers(Shop shop) {
        List<Seller> found = new ArrayList<>();
        admin().get("/api/v1/staff?store=" + shop.id() + "&role=SALES_CONSULTANT&active=true&limit=100")
                .expect(200)
                .items()
                .forEach(member -> found.add(sellerOf(member)));
        return List.copyOf(found);
    }

    private static Seller sellerOf(JsonNode member) {
        List<String> roles =
                member.path("roles").valueStream().map(JsonNode::asString).toList();
        return new Seller(
                member.path("id").asString(),
                member.path("username").asString(),
                member.path("name").asString(),
                roles);
    }

    private static boolean fresh(SignedIn before) {
        return before != null && System.nanoTime() < before.until();
    }

    private SignedIn signIn(String name) {
        SignIn signIn = new SignIn(platform.gateway());
        return until(Api.of(platform.gateway(), signIn.person(name, DemoLogins.PASSWORD)));
    }

    private static SignedIn until(Api api) {
        return new SignedIn(api, System.nanoTime() + SHIFT.toNanos());
    }
}
