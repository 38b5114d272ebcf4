package io.showroom.lead.prospectsheet.web;

import io.showroom.contracts.value.Labels;
import io.showroom.lead.prospectsheet.ProspectSheet;
import io.showroom.lead.prospectsheet.SheetColumn;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A sheet as systems read it: codes, numbers and moments in UTC; what has no value is left out. */
@Component
final class SheetJson {
    private final JsonMapper json;

    SheetJson(JsonMapper json) {
        this.json = json;
    }

    void write(ProspectSheet sheet, OutputStream out) throws IOException {
        try (JsonGenerator text = json.createGenerator(out)) {
            text.writeStartObject();
            text.writeName("columns");
            text.writePOJO(Labels.all(SheetColumn.class));
            text.writeName("rows");
            text.writeStartArray();
            sheet.each(lead -> {
                text.writeStartObject();
                for (SheetColumn column : SheetColumn.values()) {
                    Object value = column.of(lead);
                    if (value != null) {
                        text.writeName(column.name());
                        text.writePOJO(value);
                    }
                }
                text.writeEndObject();
            });
            text.writeEndArray();
            text.writeEndObject();
        }
    }
}
