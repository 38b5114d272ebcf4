package io.showroom.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.problem.FieldProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final EventJson json = new EventJson();
    private final Directory directory = new Directory(json);

    record Rhythm(int times, String per) {}

    record Level(Rhythm contacts, List<String> criteria) {}

    record Levels(Level A, Level B) {}

    /** A reader of the published section, stricter than its schema in one thing. */
    record Scheme(Levels levels, int graceDays) {
        static final Scheme DEFAULTS = new Scheme(
                new Levels(
                        new Level(new Rhythm(2, "WEEK"), List.of("x")), new Level(new Rhythm(1, "WEEK"), List.of("y"))),
                7);

        Scheme {
            if (graceDays == 13) {
                throw new IllegalArgumentException("graceDays must not be 13");
            }
        }
    }

    private Scheme toldOf(String section) {
        directory.put(new Group("g", "Group", null, Map.of("intent", json.read(section, Map.class)), true));
        return directory.settings("g", "intent", Scheme.DEFAULTS, Scheme.class);
    }

    @Test
    void what_a_group_does_not_set_keeps_its_default_part_by_part() {
        Scheme scheme = toldOf("{\"levels\": {\"A\": {\"contacts\": {\"times\": 3, \"per\": \"WEEK\"}}}}");
        assertThat(scheme.levels().A().contacts().times()).isEqualTo(3);
        assertThat(scheme.levels().A().criteria()).containsExactly("x");
        assertThat(scheme.levels().B()).isEqualTo(Scheme.DEFAULTS.levels().B());
        assertThat(scheme.graceDays()).isEqualTo(7);
    }

    @Test
    void a_list_replaces_the_whole_list() {
        Scheme scheme = toldOf("{\"levels\": {\"A\": {\"criteria\": [\"NEXT_TALK_DATED\"]}}}");
        assertThat(scheme.levels().A().criteria()).containsExactly("NEXT_TALK_DATED");
    }

    @Test
    void an_unknown_group_has_the_defaults() {
        assertThat(directory.settings("nobody", "intent", Scheme.DEFAULTS, Scheme.class))
                .isSameAs(Scheme.DEFAULTS);
    }

    @Test
    void of_a_bad_section_the_last_good_one_stays_and_its_faults_are_told() {
        toldOf("{\"graceDays\": 5}");
        assertThat(directory.settingsFaults("g", "intent")).isEmpty();
        assertThat(toldOf("{\"graceDays\": -1, \"levels\": {\"A\": {\"criteria\": []}}}")
                        .graceDays())
                .isEqualTo(5);
        assertThat(directory.settingsFaults("g", "intent"))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("settings.intent.graceDays", "minimum"),
                        org.assertj.core.groups.Tuple.tuple("settings.intent.levels.A.criteria", "minItems"));
        assertThat(toldOf("{\"graceDays\": 6}").graceDays()).isEqualTo(6);
        assertThat(directory.settingsFaults("g", "intent")).isEmpty();
    }

    @Test
    void what_the_schema_lets_pass_the_record_may_still_refuse() {
        toldOf("{\"graceDays\": 12}");
        assertThat(toldOf("{\"graceDays\": 13}").graceDays()).isEqualTo(12);
        assertThat(directory.settingsFaults("g", "intent"))
                .singleElement()
                .extracting(FieldProblem::message)
                .isEqualTo("graceDays must not be 13");
    }

    @Test
    void without_a_good_one_before_the_defaults_hold() {
        assertThat(toldOf("{\"graceDays\": -1}")).isEqualTo(Scheme.DEFAULTS);
    }

    @Test
    void taking_a_bad_section_back_takes_its_faults_back() {
        toldOf("{\"graceDays\": -1}");
        directory.put(new Group("g", "Group", null, Map.of(), true));
        assertThat(directory.settings("g", "intent", Scheme.DEFAULTS, Scheme.class))
                .isEqualTo(Scheme.DEFAULTS);
        assertThat(directory.settingsFaults("g", "intent")).isEmpty();
    }

    @Test
    void the_published_sample_has_no_fault_and_sections_without_a_schema_pass() {
        SettingsCheck check = new SettingsCheck(json.mapper());
        Map<?, ?> sample = json.read(Contracts.settingsSample("intent"), Map.class);
        assertThat(check.faults(Map.of("intent", sample, "ours", 1, "../x", 1))).isEmpty();
    }

    @Test
    void faults_name_the_place_in_the_settings() {
        Map<?, ?> section = json.read("{\"levels\": {\"A\": {\"criteria\": [\"WISH_VOICED\", \"HOPE\"]}}}", Map.class);
        assertThat(new SettingsCheck(json.mapper()).faults(Map.of("intent", section)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("settings.intent.levels.A.criteria[1]");
                    assertThat(fault.code()).isEqualTo("enum");
                });
    }
}
