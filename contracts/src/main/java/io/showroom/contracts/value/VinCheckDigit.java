package io.showroom.contracts.value;

/** The check digit of a VIN by 49 CFR 565.15 and GB 16735: a weighted sum modulo 11, ten written as X. */
final class VinCheckDigit {
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    // the letters A to Z; 0 where a VIN has none (I, O, Q)
    private static final int[] LETTERS = {1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};

    private VinCheckDigit() {}

    static char of(String vin) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            char c = vin.charAt(i);
            sum += WEIGHTS[i] * (c <= '9' ? c - '0' : LETTERS[c - 'A']);
        }
        int rest = sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }
}
