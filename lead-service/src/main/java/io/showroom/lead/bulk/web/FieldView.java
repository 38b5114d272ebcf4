package io.showroom.lead.bulk.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.showroom.lead.bulk.ImportField;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a column may hold. */
record FieldView(
        @Schema(example = "PHONE") String code,
        @Schema(example = "phone") String en,
        @JsonProperty("zh-CN") @Schema(example = "电话") String zh,

        @Schema(
                description = "The headers by which it is known; case, blanks and punctuation make no difference",
                example = "[\"PHONE\", \"手机号码\"]")
        List<String> headers) {

    static FieldView of(ImportField field) {
        return new FieldView(field.name(), field.en(), field.zh(), field.names());
    }
}
