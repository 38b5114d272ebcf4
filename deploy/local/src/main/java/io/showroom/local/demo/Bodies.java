package io.showroom.local.demo;

import java.security.SecureRandom;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Request bodies, and identifiers that are new in each run, so that the story can be played again on the same data. */
public final class Bodies {

    private static final JsonMapper JSON = new JsonMapper();
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

    private Bodies() {}

    /** An answer as a body that can be changed and sent back. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> of(JsonNode answer) {
        return JSON.convertValue(answer, Map.class);
    }

    static Map<String, String> yuan(int amount) {
        return Map.of("amount", amount + ".00", "currency", "CNY");
    }

    /** The national part of a Chinese mobile number. */
    public static String mobile() {
        return "139" + digits(8);
    }

    /** A resident ID of somebody born on 12 May 1988, with its check digit (GB 11643). */
    public static String residentId() {
        return residentId(digits(3));
    }

    /** The same with this running number of three digits. */
    public static String residentId(String number) {
        String body = "31010119880512" + number;
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += ID_WEIGHTS[i] * Character.digit(body.charAt(i), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** The VIN of a Shanghai-built Volkswagen, with its check digit (GB 16735). */
    public static String vin() {
        String start = "LSVAL41Z";
        String end = "R2" + digits(6);
        return start + vinCheckDigit(start + "0" + end) + end;
    }

    public static char vinCheckDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < vin.length(); i++) {
            sum += VIN_WEIGHTS[i] * (VIN_VALUES.indexOf(vin.charAt(i)) % 10);
        }
        return "0123456789X".charAt(sum % 11);
    }

    private static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(RANDOM.nextInt(10));
        }
        return digits.toString();
    }
}
