package io.showroom.local.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ./showroom demo}: follows a person from a web enquiry to an owner whose car is looked after. */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Story story = new Story(out, System::nanoTime);
        try {
            Running platform = Running.here();
            play(chapters(platform), new Stage(platform, story));
            story.end();
            out.println("A month of the stores' life, with the reports over it: ./showroom demo month");
        } catch (StoryStopped e) {
            System.err.println("\nThe story stops here. " + e.getMessage());
            System.exit(1);
        }
    }

    private static List<Chapter> chapters(Running platform) {
        return List.of(
                new TheGroup(),
                new TheEnquiry(),
                new TheFirstContact(),
                new TheIntent(),
                new TheSale(),
                new TheWorkshop(),
                new TheReturnVisit(),
                new BothLines(),
                new WhoSeesWhat(),
                new TheEvents(platform.kafka()));
    }

    private static void play(List<Chapter> chapters, Stage stage) {
        for (int number = 1; number <= chapters.size(); number++) {
            Chapter chapter = chapters.get(number - 1);
            stage.story().chapter(number, chapters.size(), chapter.title());
            chapter.play(stage);
        }
    }
}
