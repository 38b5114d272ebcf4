package io.showroom.lead.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {
    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("file.xlsx");
    }

    private List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows all = SheetRows.open(file, Dialect.xlsx())) {
            all.forEachRemaining(rows::add);
        }
        return rows;
    }

    /** A package of these parts, each of a name and its content. */
    private void packed(String... parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void refused(String code) {
        assertThatThrownBy(this::rows).isInstanceOfSatisfying(SheetRefused.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void cells_are_read_as_people_see_them() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("leads");
            sheet.value(0, 0, "姓名");
            sheet.value(2, 0, 13800138000L);
            sheet.value(2, 1, 12.50);
            sheet.value(2, 2, LocalDateTime.of(2026, 3, 1, 9, 30));
            sheet.style(2, 2).format("yyyy-MM-dd H:mm").set();
            sheet.value(2, 3, LocalDateTime.of(2026, 3, 1, 0, 0));
            sheet.style(2, 3).format("d.M.yy").set();
            sheet.value(2, 4, true);
            sheet.value(2, 6, "👩‍🔧 <b>&");
            sheet.value(3, 0, 0);
        }
        List<SheetRow> rows = rows();
        assertThat(rows.get(0)).isEqualTo(new SheetRow(1, List.of("姓名")));
        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows.get(1).cells())
                .containsExactly("13800138000", "12.5", "2026-03-01 09:30", "2026-03-01", "true", "", "👩‍🔧 <b>&");
        assertThat(rows.get(2).cells()).containsExactly("0");
    }

    @Test
    void of_a_formula_its_last_result_is_read_and_a_monstrous_number_is_not_written_out() throws IOException {
        packed(
                "[Content_Types].xml", "<Types/>",
                "xl/workbook.xml",
                        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r='1'><c r='A1' t='str'><f>HYPERLINK(1)</f><v>seen</v></c>"
                                + "<c r='B1'><f>1+1</f><v>2</v></c><c r='C1'><v>1E999999</v></c>"
                                + "<c r='D1' t='e'><v>#REF!</v></c></row></sheetData></worksheet>");
        assertThat(rows().get(0).cells()).containsExactly("seen", "2", "1E+999999");
    }

    @Test
    void what_grows_out_of_all_proportion_is_refused_before_it_is_read() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 301; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        refused("too-large-unpacked");
    }

    @Test
    void shared_texts_that_would_not_fit_into_memory_are_refused() throws IOException {
        packed("xl/sharedStrings.xml", "<sst>" + "<si><t>x</t></si>".repeat(3_000_000) + "</sst>");
        refused("too-large-unpacked");
    }

    @Test
    void document_types_far_cells_and_damage_are_refused() throws IOException {
        packed("xl/workbook.xml", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><workbook/>");
        refused("document-type");
        packed("xl/worksheets/sheet1.xml", "<row r=\"1\"><c r=\"ZZZZ1\"/></row>");
        refused("far-cell");
        packed("xl/worksheets/sheet1.xml", "<row r=\"1\"><c r = '&#90;1'/></row>");
        refused("far-cell");
        packed("xl/worksheets/sheet1.xml", "<row r=\"1\"><c r=\"ZZZ1\"/></row>");
        refused("unreadable");
        Files.writeString(file, "PK\u0003\u0004 and then nothing");
        refused("unreadable");
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = SheetWriter.to(out, Dialect.xlsx())) {
            writer.row(List.of("姓名", "手机"));
            for (int i = 0; i < 1_200; i++) {
                writer.row(List.of("=cmd" + i, "+8613800138000"));
            }
        }
        List<SheetRow> rows = rows();
        assertThat(rows).hasSize(1_201);
        assertThat(rows.get(1_200).cells()).containsExactly("'=cmd1199", "+8613800138000");
    }
}
