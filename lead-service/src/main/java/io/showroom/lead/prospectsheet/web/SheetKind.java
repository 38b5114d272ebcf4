package io.showroom.lead.prospectsheet.web;

import io.showroom.lead.sheet.SheetFormat;
import io.showroom.platform.problem.BadRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;

/** What a sheet can be asked for as. */
enum SheetKind {
    JSON(MediaType.APPLICATION_JSON_VALUE),
    CSV(SheetFormat.CSV.mediaType()),
    XLSX(SheetFormat.XLSX.mediaType());

    private final MediaType type;

    SheetKind(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    /**
     * The one named, or else the first that the caller accepts; JSON for one who accepts anything.
     *
     * @param named may be null; in any case
     */
    static SheetKind of(String named, String accept) {
        if (named != null) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(named.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new BadRequest("format", "unknown", "must be json, csv or xlsx"));
        }
        List<MediaType> accepted = accept == null ? List.of() : MediaType.parseMediaTypes(accept);
        return accepted.stream()
                .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                .flatMap(wanted -> Arrays.stream(values()).filter(kind -> wanted.includes(kind.type)))
                .findFirst()
                .orElse(JSON);
    }
}
