package io.showroom.lead.prospectsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                 |                                                                          | JSON
                 | */*                                                                      | JSON
                 | text/html, */*;q=0.8                                                     | JSON
                 | application/json                                                         | JSON
                 | text/csv                                                                 | CSV
                 | text/*                                                                   | CSV
                 | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet        | XLSX
                 | application/json;q=0.5, text/csv                                         | CSV
            xlsx | text/csv                                                                 | XLSX
            CSV  | application/json                                                         | CSV
            json | text/csv                                                                 | JSON
            """)
    void a_named_format_goes_before_what_is_accepted(String named, String accept, SheetKind kind) {
        assertThat(SheetKind.of(named, accept)).isEqualTo(kind);
    }

    @Test
    void another_format_is_refused() {
        assertThatThrownBy(() -> SheetKind.of("pdf", null)).isInstanceOf(BadRequest.class);
    }
}
