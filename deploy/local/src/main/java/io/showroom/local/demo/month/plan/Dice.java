package io.showroom.local.demo.month.plan;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time: what is drawn follows from the seed and from what it is drawn for. */
public final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Dice of their own for one subject, so that one more draw for it changes nobody else's. */
    public static Dice of(long seed, String subject) {
        long mixed = seed;
        for (int i = 0; i < subject.length(); i++) {
            mixed = mixed * 1_000_003L + subject.charAt(i);
        }
        return new Dice(scattered(mixed));
    }

    /** Seeds that lie close together would draw alike at first (the finalizer of MurmurHash3). */
    private static long scattered(long seed) {
        long mixed = (seed ^ seed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /** @param probability 0 to 1 */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of the whole numbers between, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** 0 to 1, 1 excluded. */
    double fraction() {
        return random.nextDouble();
    }
}
