package io.showroom.local.demo.month;

import io.showroom.local.demo.Running;
import io.showroom.local.demo.StoryStopped;
import io.showroom.local.demo.month.play.Month;
import io.showroom.local.demo.month.report.Audit;
import io.showroom.local.demo.month.report.Reports;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code ./showroom demo month}: a month in the life of the stores, and what the reports say of it. */
public final class MonthDemo {

    private MonthDemo() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.of(arguments);
            Month month = new Month(Running.here(), out);
            out.printf("Playing %s with %d leads (seed %d)%n%n", month.month(), options.leads(), options.seed());
            month.play(options.seed(), options.leads(), options.people());
            boolean right = new Audit(month, out).passes();
            new Reports(month, out).print();
            if (!right) {
                System.err.println("\nThe reports do not say what was played: see the audit above.");
                System.exit(1);
            }
        } catch (StoryStopped e) {
            System.err.println("\nThe month stops here. " + e.getMessage());
            System.exit(1);
        }
    }
}
