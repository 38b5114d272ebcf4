package io.showroom.lead.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.CarSpec;
import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the catalogue of the published sample: RED only with TOP; heated seats come with both trims, the sunroof with TOP. */
class ConfiguratorTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-03");
    private static final CatalogueEntry L5 = new EventJson()
            .read(Contracts.sample("vehicle.catalogue-model-changed.v1"), FollowCatalogue.ModelChanged.class)
            .entry("g", 1);

    private static CarSpec car(String trim, String colour, String... options) {
        return new CarSpec("Lingyun", "L5", null, trim, colour, null, Arrays.asList(options));
    }

    private static Configuration built(CarSpec wanted) {
        return new Configurator(L5, DAY, "cars[0].").of(wanted, false);
    }

    private static List<FieldProblem> faults(CarSpec wanted, LocalDate day) {
        try {
            new Configurator(L5, day, "cars[0].").of(wanted, false);
            return List.of();
        } catch (Invalid faulty) {
            return faulty.errors();
        }
    }

    @ParameterizedTest
    @CsvSource({"PRO, WHITE", "pro, 珍珠白", "长续航版, Pearl  White"})
    void a_car_is_built_by_codes_or_names_in_any_case(String trim, String colour) {
        Configuration car = built(car(trim, colour));
        assertThat(car.spec().trim()).isEqualTo("Pro");
        assertThat(car.spec().colour()).isEqualTo("pearl white");
        assertThat(car.build().codes()).containsExactly("PRO", "WHITE", "BLACK", "HEATED_SEATS");
    }

    @Test
    void what_there_is_only_one_of_need_not_be_named() {
        assertThat(built(car("PRO", "WHITE")).spec().interior()).isEqualTo("black");
        assertThat(built(car("PRO", "WHITE")).spec().modelYear()).isEqualTo(2026);
    }

    @Test
    void the_list_price_is_the_trims_and_what_does_not_come_with_it() {
        assertThat(built(car("PRO", "WHITE")).build().listPrice()).isEqualTo(Money.of("179800", "CNY"));
        assertThat(built(car("PRO", "WHITE", "SUNROOF", "HEATED_SEATS")).build().listPrice())
                .isEqualTo(Money.of("187800", "CNY"));
        assertThat(built(car("TOP", "RED", "SUNROOF")).build().listPrice()).isEqualTo(Money.of("202800", "CNY"));
    }

    @Test
    void the_car_is_called_by_the_names_of_the_stores_language() {
        CarSpec chinese = new Configurator(L5, DAY, "")
                .of(car("PRO", "WHITE", "SUNROOF"), true)
                .spec();
        assertThat(chinese.trim()).isEqualTo("长续航版");
        assertThat(chinese.options()).containsExactly("全景天窗");
    }

    @Test
    void what_does_not_go_together_is_named() {
        assertThat(faults(car("PRO", "RED"), DAY)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("cars[0].colour");
            assertThat(fault.code()).isEqualTo("requires");
            assertThat(fault.message()).isEqualTo("red (RED) goes only with Top (TOP)");
        });
        assertThat(faults(car("TOP", "RED"), DAY)).isEmpty();
    }

    @Test
    void a_rule_may_exclude_and_what_comes_with_a_trim_counts_as_chosen() {
        CatalogueRule noRoof = new CatalogueRule(CatalogueRule.Kind.EXCLUDES, "WHITE", List.of("SUNROOF"));
        CatalogueEntry strict =
                new CatalogueEntry("m", "g", 1, "Lingyun", "L5", 2026, null, null, L5.items(), List.of(noRoof));
        assertThatThrownBy(() -> new Configurator(strict, DAY, "").of(car("TOP", "WHITE"), false))
                .hasMessageContaining("pearl white (WHITE) does not go with sunroof (SUNROOF)");
        assertThat(new Configurator(strict, DAY, "").of(car("PRO", "WHITE"), false))
                .isNotNull();
    }

    @Test
    void what_is_missing_unknown_or_not_named_clearly_is_said_all_at_once() {
        assertThat(faults(car(null, "BLUE", "TOW"), DAY))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cars[0].trim", "required"),
                        org.assertj.core.groups.Tuple.tuple("cars[0].colour", "not-in-catalogue"),
                        org.assertj.core.groups.Tuple.tuple("cars[0].options", "not-in-catalogue"));
        assertThat(faults(car("PRO", "BLUE"), DAY).get(0).message())
                .isEqualTo("BLUE is not offered; there is pearl white (WHITE), red (RED)");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2027-01-01, false"})
    void an_item_can_be_ordered_to_its_last_day(LocalDate day, boolean orderable) {
        assertThat(faults(car("TOP", "RED"), day).isEmpty()).isEqualTo(orderable);
    }
}
