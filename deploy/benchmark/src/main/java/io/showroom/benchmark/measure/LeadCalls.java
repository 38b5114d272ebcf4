package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Answer;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.lead.LeadStock;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The calls whose cost must not depend on how many leads there are. */
final class LeadCalls {
    private static final int PAGE = 20;
    private static final int LONGEST = 100;
    private static final List<Long> DEEP = List.of(1_000L, 10_000L);
    private static final String LIST = "/api/v1/leads?limit=";
    private static final String CARDS = "/api/v1/cards?card=A&limit=";

    private final Caller head;
    private final Caller manager;
    private final LeadStock stock;
    private final Findings findings;
    private final List<Call> calls = new ArrayList<>();

    /** @param tells whether it has events, which keep the platform busy for a while after it was answered */
    record Call(String what, boolean tells, Runnable work) {}

    LeadCalls(LeadStock stock, Findings findings) {
        this.head = caller(stock, "admin");
        this.manager = caller(stock, "manager.pudong");
        this.stock = stock;
        this.findings = findings;
    }

    private static Caller caller(LeadStock stock, String user) {
        return Caller.of(stock.bed().leadService(), stock.bed().people().token(user));
    }

    List<Call> all() {
        add("first page of the group", () -> page(head, ""));
        add("first page of a store", () -> page(manager, ""));
        for (long number : DEEP) {
            long last = Math.min(number, stock.count() / PAGE);
            String cursor = cursor(last);
            add("page %,d, or the last".formatted(number), () -> page(head, "&cursor=" + cursor));
        }
        add("by consultant", () -> page(manager, "&owner=st-pd-li"));
        add("by level", () -> page(manager, "&level=A"));
        add("the group's by level", () -> page(head, "&level=A"));
        add("by model wanted", () -> page(manager, "&model=ID.4"));
        add("the group's by model wanted", () -> page(head, "&model=ID.4"));
        add("cards by model wanted", () -> manager.get(CARDS + PAGE + "&model=ID.4")
                .expect(200));
        add("by phone", () -> page(head, "&phone=%2B" + phone().substring(1)));
        calls.add(new Call("guarded write: a contact with its events", true, this::contact));
        below();
        return calls;
    }

    private void add(String what, Runnable work) {
        calls.add(new Call(what, false, work));
    }

    private String phone() {
        return stock.any().prospect().phones().get(0).e164();
    }

    private static void page(Caller caller, String filter) {
        caller.get(LIST + PAGE + filter).expect(200);
    }

    private void contact() {
        String id = stock.anyOpen().id();
        head.post("/api/v1/leads/%s/contacts".formatted(id), Map.of("channel", "CALL", "customerTookPart", true))
                .expect(201);
    }

    /** The same without the web: what the repository and the database take. */
    private void below() {
        Leads leads = stock.leads();
        Scope group = Scope.system(LeadStock.GROUP);
        add("repository: first page", () -> leads.list(group, LeadFilter.any(), PageRequest.first(PAGE)));
        add("repository: by phone", () -> leads.list(group, LeadFilter.ofPhone(phone()), PageRequest.first(PAGE)));
        add(
                "repository: guarded write",
                () -> leads.change(group, stock.any().id(), Expected.any(), lead -> Change.of(lead)));
    }

    /** The cursor of a page, found by walking there. */
    private String cursor(long page) {
        long left = (page - 1) * PAGE;
        findings.say("walking to page %,d".formatted(page));
        String cursor = "";
        while (left > 0) {
            long step = Math.min(left, LONGEST);
            Answer answer = head.get(LIST + step + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .expect(200);
            cursor = answer.text("nextCursor");
            left -= step;
        }
        return cursor;
    }
}
