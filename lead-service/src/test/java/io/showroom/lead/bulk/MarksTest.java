package io.showroom.lead.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static List<Long> chunk(String... rows) {
        List<Long> marks = new ArrayList<>();
        for (String keys : rows) {
            Marks.add(marks, List.of(keys.split(" ")));
        }
        return marks;
    }

    @Test
    void a_row_repeats_when_it_answers_to_any_key_of_an_earlier_one_in_whatever_chunk() {
        assertThat(Marks.repeats(List.of(chunk("a", "b"), chunk("c")))).isZero();
        assertThat(Marks.repeats(List.of(chunk("a b", "b c"), chunk("c", "d")))).isEqualTo(2);
        assertThat(Marks.repeats(List.of(List.of(), chunk("a", "a", "a")))).isEqualTo(2);
    }
}
