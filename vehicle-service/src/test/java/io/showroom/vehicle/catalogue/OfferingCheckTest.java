package io.showroom.vehicle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.FieldProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferingCheckTest {
    private static final CatalogueItem PRO = item(ItemKind.TRIM, "PRO", "179800");
    private static final CatalogueItem RED = item(ItemKind.COLOUR, "RED", "3000");
    private static final CatalogueItem ROOF = item(ItemKind.OPTION, "ROOF", "8000");

    private static CatalogueItem item(ItemKind kind, String code, String price, String... includes) {
        Money money = Money.of(price, "CNY");
        return new CatalogueItem(kind, code, code, code, money, List.of(includes), null);
    }

    private static CatalogueRule rule(RuleKind kind, String item, String... others) {
        return new CatalogueRule(kind, item, List.of(others));
    }

    private static Offering offering(List<CatalogueItem> items, CatalogueRule... rules) {
        return new Offering("VW", "ID.4", 2026, Season.always(), items, Arrays.asList(rules));
    }

    private static List<String> faults(Offering offering) {
        return OfferingCheck.faults(offering).stream().map(FieldProblem::field).toList();
    }

    @Test
    void a_sound_offering_has_no_fault() {
        List<CatalogueItem> items = List.of(item(ItemKind.TRIM, "PRO", "179800", "ROOF"), RED, ROOF);
        assertThat(faults(offering(
                        items, rule(RuleKind.REQUIRES, "RED", "PRO", "ROOF"), rule(RuleKind.EXCLUDES, "RED", "ROOF"))))
                .isEmpty();
    }

    @Test
    void a_model_has_a_trim_and_one_currency() {
        assertThat(faults(offering(List.of(RED)))).containsExactly("trims");
        CatalogueItem euros = new CatalogueItem(ItemKind.OPTION, "X", "X", "X", Money.of("1", "EUR"), List.of(), null);
        assertThat(faults(offering(List.of(PRO, euros)))).containsExactly("trims");
    }

    @Test
    void a_code_names_one_item_of_the_model_whatever_its_kind() {
        assertThat(faults(offering(List.of(PRO, item(ItemKind.OPTION, "PRO", "1")))))
                .containsExactly("options[0].code");
    }

    @ParameterizedTest
    @CsvSource({"TRIM, 0, false", "TRIM, 0.01, true", "OPTION, 0, true", "OPTION, -0.01, false"})
    void a_trim_costs_something_and_nothing_costs_less_than_nothing(ItemKind kind, String price, boolean good) {
        List<CatalogueItem> items =
                kind == ItemKind.TRIM ? List.of(item(kind, "X", price)) : List.of(PRO, item(kind, "X", price));
        assertThat(faults(offering(items)).isEmpty()).isEqualTo(good);
    }

    @Test
    void only_other_options_are_included() {
        assertThat(faults(offering(List.of(item(ItemKind.TRIM, "PRO", "1", "RED"), RED))))
                .containsExactly("trims[0].includes");
        assertThat(faults(offering(List.of(PRO, item(ItemKind.OPTION, "ROOF", "1", "ROOF")))))
                .containsExactly("options[0].includes");
    }

    @Test
    void a_rule_speaks_of_items_that_there_are() {
        assertThat(faults(offering(List.of(PRO, RED), rule(RuleKind.REQUIRES, "BLUE", "PRO"))))
                .containsExactly("rules[0].item");
        assertThat(faults(offering(List.of(PRO, RED), rule(RuleKind.EXCLUDES, "RED", "BLUE"))))
                .containsExactly("rules[0].others");
        assertThat(faults(offering(List.of(PRO, RED), rule(RuleKind.EXCLUDES, "RED", "RED"))))
                .containsExactly("rules[0].others");
        assertThat(faults(offering(List.of(PRO, RED), rule(RuleKind.EXCLUDES, "RED"))))
                .containsExactly("rules[0].others");
    }

    @Test
    void nothing_requires_what_it_excludes_whichever_of_the_two_says_so() {
        assertThat(faults(offering(
                        List.of(PRO, RED, ROOF),
                        rule(RuleKind.REQUIRES, "RED", "ROOF"),
                        rule(RuleKind.EXCLUDES, "ROOF", "RED"))))
                .containsExactly("rules[0].others");
    }

    @Test
    void a_season_ends_after_it_begins() {
        LocalDate day = LocalDate.parse("2026-03-03");
        Season backwards = new Season(day, day.minusDays(1));
        Offering offering = new Offering("VW", "ID.4", 2026, backwards, List.of(PRO), List.of());
        assertThat(faults(offering)).containsExactly("until");
        assertThat(new Season(day, day).holdsOn(day)).isTrue();
        assertThat(new Season(day, day).holdsOn(day.minusDays(1))).isFalse();
        assertThat(new Season(day, day).holdsOn(day.plusDays(1))).isFalse();
    }
}
