package io.showroom.local.demo.month;

import io.showroom.local.demo.StoryStopped;

/**
 * What the caller wants.
 *
 * @param seed from which the whole month follows
 * @param leads in all stores, 1 to 100,000
 * @param people who act at the same time, 1 to 64
 */
record Options(long seed, int leads, int people) {

    private static final String USAGE = "./showroom demo month [--leads 2000] [--seed 20261126] [--people 6]";
    private static final int MOST_LEADS = 100_000;
    private static final int MOST_PEOPLE = 64;

    Options {
        within("--leads", leads, MOST_LEADS);
        within("--people", people, MOST_PEOPLE);
    }

    static Options of(String... arguments) {
        Options options = new Options(20261126, 2_000, 6);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new StoryStopped(arguments[i] + " needs a value: " + USAGE);
            }
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--seed" -> new Options(number(name, value), leads, people);
            case "--leads" -> new Options(seed, count(name, value), people);
            case "--people" -> new Options(seed, leads, count(name, value));
            default -> throw new StoryStopped(name + " is not known: " + USAGE);
        };
    }

    /** Those too large for any count are refused as such. */
    private static int count(String name, String value) {
        return (int) Math.min(number(name, value), Integer.MAX_VALUE);
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new StoryStopped(name + " must be a number, not " + value);
        }
    }

    private static void within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new StoryStopped(name + " must be 1 to " + most);
        }
    }
}
