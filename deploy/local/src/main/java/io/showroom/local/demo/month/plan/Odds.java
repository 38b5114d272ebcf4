package io.showroom.local.demo.month.plan;

import java.util.ArrayList;
import java.util.List;

/** Choices of which some are likelier than others. */
final class Odds<T> {

    private record Share<T>(T choice, double weight) {}

    private final List<Share<T>> shares;

    private Odds(List<Share<T>> shares) {
        this.shares = shares;
    }

    static <T> Odds<T> of(T choice, double weight) {
        return new Odds<>(List.of(new Share<>(choice, weight)));
    }

    Odds<T> or(T choice, double weight) {
        List<Share<T>> more = new ArrayList<>(shares);
        more.add(new Share<>(choice, weight));
        return new Odds<>(List.copyOf(more));
    }

    T draw(Dice dice) {
        double at = dice.fraction() * shares.stream().mapToDouble(Share::weight).sum();
        for (Share<T> share : shares) {
            at -= share.weight();
            if (at < 0) {
                return share.choice();
            }
        }
        return shares.get(shares.size() - 1).choice();
    }
}
