package io.showroom.local.demo.month.report;

import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.play.Month;
import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/** Who reads the reports: the manager of the Pudong store. */
record Reader(Month month, PrintStream out) {

    private static final int WIDTH = 96;

    static String period(Month month) {
        return "&from=" + month.month().atDay(1) + "&to=" + month.month().atEndOfMonth();
    }

    void title(String title) {
        out.printf("%n── %s %s%n", title, "─".repeat(Math.max(1, WIDTH - Table.width(title))));
    }

    void line(String text, Object... values) {
        out.printf("  " + text + "%n", values);
    }

    void print(Table table) {
        table.print(out);
    }

    /** The store's answer. @param path with its first parameter */
    JsonNode get(String path) {
        return month.crew()
                .manager(Shop.PUDONG)
                .get(path + "&store=" + Shop.PUDONG.id())
                .expect(200)
                .body();
    }

    /** The store's figures of the days of the month. */
    JsonNode ofDays(String path) {
        return get(path + (path.contains("?") ? "" : "?") + period(month));
    }

    /** The store's figures of the month as a whole. */
    JsonNode ofMonth(String path) {
        return get(path + "?month=" + month.month());
    }
}
