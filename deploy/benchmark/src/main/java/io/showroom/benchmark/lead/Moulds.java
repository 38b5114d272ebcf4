package io.showroom.benchmark.lead;

import io.showroom.benchmark.bed.Answer;
import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has the platform make the leads that others are made like: some of each consultant, one for each way they may go. */
final class Moulds {
    private static final List<String> SOURCES = List.of("WEB", "CALL_IN", "WALK_IN", "AUTO_SHOW", "WEB");
    private static final int TRIES = 50;
    private static final int CONFLICT = 412;

    private final Caller caller;
    private int made;

    Moulds(Bed bed) {
        this.caller = Caller.of(bed.leadService(), bed.people().token("admin"));
    }

    /** The ids of the leads, by the way they went; of each way one for each consultant. */
    Map<Way, List<String>> make() {
        Map<Way, List<String>> all = new HashMap<>();
        for (Consultant consultant : Consultant.ALL) {
            for (Way way : Way.values()) {
                all.computeIfAbsent(way, none -> new ArrayList<>()).add(lead(consultant, way));
            }
        }
        return all;
    }

    private String lead(Consultant consultant, Way way) {
        Map<String, Object> body = new HashMap<>(NewLeads.body(consultant.store(), consultant.model()));
        body.put("consultant", consultant.staffId());
        body.put("source", SOURCES.get(made++ % SOURCES.size()));
        body.put("campaign", "spring-2026");
        String lead = "/api/v1/leads/" + NewLeads.make(caller, body);
        if (way.reaches(Way.CONTACTED)) {
            created(lead + "/contacts", Map.of("channel", "CALL", "customerTookPart", true, "note", "很感兴趣"));
        }
        if (way.reaches(Way.VISITED) && way != Way.INVALID) {
            created(lead + "/signals", Map.of("kind", "WISH_VOICED"));
            step(lead, "/stage", Map.of("to", "VISITED"));
        }
        if (way.reaches(Way.DRIVEN) && way != Way.INVALID) {
            created(lead + "/signals", Map.of("kind", "NEXT_TALK_DATED", "note", "周六上午十点来店"));
            step(lead, "/stage", Map.of("to", "TEST_DRIVE"));
        }
        end(lead, way);
        return lead.substring(lead.lastIndexOf('/') + 1);
    }

    private void end(String lead, Way way) {
        switch (way) {
            case NEGOTIATING, ORDERED -> {
                created(lead + "/signals", Map.of("kind", "MODEL_AND_COLOUR_CHOSEN", "note", "白色"));
                step(lead, "/stage", Map.of("to", "NEGOTIATION"));
                if (way == Way.ORDERED) {
                    order(lead);
                }
            }
            case LOST -> {
                step(lead, "/defeat", Map.of("reason", "PRICE", "note", "别家便宜"));
                step(lead, "/defeat/decision", Map.of("approve", true));
            }
            case INVALID -> step(lead, "/invalidation", Map.of("reason", "WRONG_NUMBER"));
            case UNTOUCHED, CONTACTED, VISITED, DRIVEN -> {} // it stays open where it is
        }
    }

    private void order(String lead) {
        String currency = caller.get(lead).expect(200).text("store").equals("hamburg") ? "EUR" : "CNY";
        Map<String, String> price = Map.of("amount", "198800.00", "currency", currency);
        Map<String, String> deposit = Map.of("amount", "10000.00", "currency", currency);
        Map<String, Object> car = Map.of("brand", "Volkswagen", "model", "ID.4", "colour", "白色", "price", price);
        String order = created(lead + "/orders", Map.of("cars", List.of(car), "deposit", deposit))
                .text("id");
        created(
                lead + "/orders/" + order + "/receipts",
                Map.of("kind", "DEPOSIT", "amount", deposit, "method", "transfer"));
    }

    private Answer created(String path, Object body) {
        return caller.post(path, body).expect(201);
    }

    /** A change of the version that was just read; events change it too, and then it is read again. */
    private void step(String lead, String action, Object body) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String version = caller.get(lead).expect(200).etag();
            Answer answer = caller.post(lead + action, body, version);
            if (answer.status() != CONFLICT) {
                answer.expect(200);
                return;
            }
        }
        throw new IllegalStateException(lead + " never stands still");
    }
}
