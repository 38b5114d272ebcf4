package io.showroom.lead.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellKeyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void a_lead_counts_for_its_store_by_each_dimension_and_pair_and_for_the_group_by_day_and_month() {
        Map<Dimension, String> by = Map.of(Dimension.OWNER, "li", Dimension.SOURCE, "WEB");
        List<CellPart> parts = CellPart.of(RecordKind.LEAD, "s", by, DAY);
        assertThat(parts).hasSize(24).doesNotHaveDuplicates();
        assertThat(parts.stream().map(part -> part.key().text("g|1") + " " + part.path("n")))
                .contains(
                        "g|1|s||D|2026-03-05 n",
                        "g|1|s||M|2026-03 n",
                        "g|1|s|OS|M|2026-03|li|WEB d05.n",
                        "g|1|s|MC|M|2026-03|| d05.n",
                        "g|1|*|S|D|2026-03-05|WEB n")
                .noneMatch(part -> part.startsWith("g|1|*|O"))
                .noneMatch(part -> part.startsWith("g|1|s|OS|D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ID.4", "a|b", "100%", "%7C", "|", "车型", "a|b%25|"})
    void whatever_a_value_is_it_can_be_read_from_its_key_and_so_can_the_date(String value) {
        for (String date : List.of(CellKey.date(DAY), CellKey.date(YearMonth.from(DAY)))) {
            String key = CellKey.of("s|1", Set.of(Dimension.MODEL), date, Map.of(Dimension.MODEL, value))
                    .text("g|1");
            assertThat(CellKey.valueIn(key)).isEqualTo(value);
            assertThat(CellKey.dateIn(key)).isEqualTo(date);
        }
    }

    @Test
    void the_keys_of_a_dimension_in_some_months_lie_beside_each_other() {
        EnumSet<Dimension> model = EnumSet.of(Dimension.MODEL);
        String from = CellKey.dated("g|1", "s", "M", CellKey.date(YearMonth.of(2026, 1)));
        String behind = CellKey.dated("g|1", "s", "M", CellKey.date(YearMonth.of(2026, 3)));
        for (String value : List.of("", "A", "~", "车", "\uffff")) {
            Map<Dimension, String> by = Map.of(Dimension.MODEL, value);
            String inside = CellKey.of("s", model, CellKey.date(YearMonth.of(2026, 2)), by)
                    .text("g|1");
            String outside = CellKey.of("s", model, CellKey.date(YearMonth.of(2026, 3)), by)
                    .text("g|1");
            assertThat(inside).isGreaterThanOrEqualTo(from).isLessThan(behind);
            assertThat(outside).isGreaterThanOrEqualTo(behind);
        }
    }

    @Test
    void names_that_people_type_differently_count_as_one() {
        assertThat(Dimension.MODEL.folded("  id.4  Pro ")).isEqualTo("ID.4 PRO");
        assertThat(Dimension.MODEL.folded("ＩＤ.4　pro")).isEqualTo("ID.4 PRO");
        assertThat(Dimension.MODEL.folded("  ")).isNull();
        assertThat(Dimension.OWNER.folded("li-Na")).isEqualTo("li-Na");
    }
}
