package io.showroom.vehicle.catalogue.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.showroom.platform.problem.BadRequest;
import io.showroom.vehicle.catalogue.ImportCatalogue.Read;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a CSV file of the catalogue: rows of one brand, model and year are one model, wherever they stand. */
final class CatalogueCsv {
    private static final Set<String> NEEDED = Set.of("brand", "model", "modelYear", "kind");
    private static final Set<String> KNOWN = Set.of(
            "brand",
            "model",
            "modelYear",
            "kind",
            "code",
            "en",
            "zh-CN",
            "price",
            "currency",
            "includes",
            "requires",
            "excludes",
            "from",
            "until");

    private CatalogueCsv() {}

    /** @throws BadRequest when it is no CSV in UTF-8 with these columns at all */
    static List<Read> read(byte[] file) {
        Map<String, CsvModel> models = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text(file))) {
            boolean first = true;
            for (NamedCsvRecord record : rows) {
                if (first) {
                    checkColumns(record.getHeader());
                    first = false;
                }
                CsvRow row = new CsvRow(record);
                models.computeIfAbsent(row.model(), name -> new CsvModel(row)).add(row);
            }
        } catch (CsvParseException broken) {
            throw new BadRequest("malformed-csv", "The file is no CSV: " + broken.getMessage());
        } catch (java.io.IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        if (models.isEmpty()) {
            throw new BadRequest("body", "no-rows", "must have at least one row below its header");
        }
        return models.values().stream().map(CsvModel::read).toList();
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new BadRequest("body", "not-utf-8", "must be text in UTF-8");
        }
    }

    private static void checkColumns(List<String> header) {
        Set<String> missing = new TreeSet<>(NEEDED);
        header.forEach(missing::remove);
        Set<String> unknown = new TreeSet<>(header);
        unknown.removeAll(KNOWN);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new BadRequest("body", "columns", "missing columns " + missing + ", unknown columns " + unknown);
        }
    }
}
