package io.showroom.benchmark.lead;

import io.showroom.benchmark.bed.Answer;
import io.showroom.benchmark.bed.Caller;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Enquiries of people who were never heard of, each with a phone of its own. */
public final class NewLeads {
    private static final List<String> STORES = List.of("sh-pudong", "sh-minhang", "hamburg");
    private static final List<String> MODELS = List.of("ID.4", "Passat", "EX30", "XC60");
    private static final int RANGE = 100_000_000;
    private static final AtomicInteger NUMBER =
            new AtomicInteger((int) (System.currentTimeMillis() / 10 % (RANGE / 2)));

    private NewLeads() {}

    /** A Chinese mobile number that no other enquiry of this run has. */
    public static String phone() {
        return "+86138%08d".formatted(NUMBER.getAndIncrement() % RANGE);
    }

    /** The body of an enquiry of the website. */
    public static Map<String, Object> body(int number) {
        return body(STORES.get(number % STORES.size()), MODELS.get(number % MODELS.size()));
    }

    static Map<String, Object> body(String store, String model) {
        return Map.of(
                "store",
                store,
                "kind",
                "PERSON",
                "name",
                "王小明",
                "phones",
                List.of(phone()),
                "source",
                "WEB",
                "brand",
                model.startsWith("X") || model.startsWith("E") ? "Volvo" : "Volkswagen",
                "model",
                model,
                "note",
                "想了解一下价格，周末可以来店看车吗？");
    }

    /** The id of a new lead. */
    public static String make(Caller caller, int number) {
        return make(caller, body(number));
    }

    static String make(Caller caller, Map<String, Object> body) {
        Answer answer = caller.post("/api/v1/leads", body);
        return answer.expect(201).text("leadId");
    }
}
