package io.showroom.local.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ./showroom demo}: follows a person from a web enquiry to an owner whose car is looked after. */
public final class Demo {

    private static final List<Chapter> CHAPTERS = List.of();

    private Demo() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Story story = new Story(out, System::nanoTime);
        try {
            play(new Stage(Running.here(), story));
            story.end();
        } catch (StoryStopped e) {
            System.err.println("\nThe story stops here. " + e.getMessage());
            System.exit(1);
        }
    }

    private static void play(Stage stage) {
        for (int number = 1; number <= CHAPTERS.size(); number++) {
            Chapter chapter = CHAPTERS.get(number - 1);
            stage.story().chapter(number, CHAPTERS.size(), chapter.title());
            chapter.play(stage);
        }
    }
}
