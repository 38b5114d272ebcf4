package io.showroom.lead.adf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdfReaderTest {
    private static final String FULL = """
            <?adf version="1.0"?>
            <?xml version="1.0"?>
            <adf>
              <prospect>
                <id sequence="1" source="portal">4711</id>
                <requestdate>2026-03-01T15:30:20+08:00</requestdate>
                <vehicle interest="trade-in" status="used"><year>2015</year><make>VW</make><model>Golf</model></vehicle>
                <vehicle interest="buy" status="new">
                  <year>2026</year><make>大众</make><model>ID.4</model>
                  <colorcombination><exteriorcolor>white</exteriorcolor></colorcombination>
                </vehicle>
                <customer>
                  <contact>
                    <name part="last">Müller</name><name part="first">Eva</name>
                    <email preferredcontact="0">eva@example.com</email>
                    <phone type="voice" time="day">+86 21 6233 1234</phone>
                    <phone type="mobile">138 0013 8000</phone>
                    <phone type="fax">+86 21 6233 1235</phone>
                  </contact>
                  <comments>Test & drive on Saturday?</comments>
                </customer>
                <vendor><id source="portal">s1</id><vendorname>上海店</vendorname></vendor>
                <provider><name part="full">Portal</name></provider>
              </prospect>
            </adf>
            """;

    private static AdfProspect one(String text) {
        return AdfReader.read(text.getBytes(StandardCharsets.UTF_8), 100).get(0);
    }

    private static String named(String name) {
        return "<adf><prospect><customer><contact><name part=\"full\">" + name
                + "</name></contact></customer></prospect></adf>";
    }

    private static void refused(String code, String text) {
        assertThatThrownBy(() -> one(text)).isInstanceOfSatisfying(AdfRefused.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void a_prospect_is_read_with_all_it_says() {
        AdfProspect read = one(FULL);
        assertThat(read.ids()).containsExactly(new AdfProspect.Id("4711", "portal"));
        assertThat(read.resend()).isFalse();
        assertThat(read.name()).isEqualTo("Eva Müller");
        assertThat(read.reply()).containsExactly("eva@example.com");
        assertThat(read.vehicles()).extracting(AdfProspect.Vehicle::model).containsExactly("ID.4", "Golf");
        assertThat(read.vehicles().get(0).colour()).isEqualTo("white");
        assertThat(read.comments()).isEqualTo("Test & drive on Saturday?");
        assertThat(read.vendor().name()).isEqualTo("上海店");
        assertThat(read.provider()).isEqualTo("Portal");
    }

    @Test
    void the_mobile_comes_before_the_land_line_and_the_preferred_one_before_both() {
        assertThat(one(FULL).phones())
                .extracting(AdfProspect.Phone::typed)
                .containsExactly("138 0013 8000", "+86 21 6233 1234", "+86 21 6233 1235");
        String preferred = FULL.replace("type=\"voice\"", "type=\"voice\" preferredcontact=\"1\"");
        assertThat(one(preferred).phones().get(0).typed()).isEqualTo("+86 21 6233 1234");
        assertThat(one(FULL).phones().get(2).fax()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "  \n\t ",
                "<?ADF VERSION \"1.0\"?>",
                "<?ADF VERSION='1.0'?><?XML VERSION=\u201C1.0\u201D?>",
                "\uFEFF \n<?xml version='1.0' encoding='UTF-8'?>\n<?adf version='1.0'?>",
                "<?Xml version=1.0?>",
                "<!-- from the portal -->"
            })
    void whatever_stands_before_the_document_is_cured(String before) {
        assertThat(one(before + named("Eva")).name()).isEqualTo("Eva");
    }

    @Test
    void bare_ampersands_and_html_entities_are_cured_and_xml_ones_kept() {
        assertThat(one(named("M&M &amp; M&uuml;ller &#38; S&#xF6;hne &lt;KG&gt; &nbsp;& Co; &unknown;"))
                        .name())
                .isEqualTo("M&M & Müller & Söhne <KG> \u00A0& Co; &unknown;");
        assertThat(one(named("<![CDATA[A & B &uuml;]]>")).name()).isEqualTo("A & B &uuml;");
    }

    @Test
    void numeric_references_to_what_xml_cannot_hold_do_not_lose_the_lead() {
        assertThat(one(named("E&#0;v&#xFFFF;a\u0007")).name()).isEqualTo("E\uFFFDv\uFFFDa\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "GBK", "GB18030"})
    void a_wrongly_declared_encoding_is_seen_through(String charset) {
        String text = "<?xml version=\"1.0\" encoding=\"iso-8859-5\"?>" + named("王小明");
        String declared = charset.startsWith("GB") ? text.replace("iso-8859-5", "utf-8") : text;
        assertThat(AdfReader.read(declared.getBytes(Charset.forName(charset)), 1)
                        .get(0)
                        .name())
                .isEqualTo("王小明");
    }

    @Test
    void western_text_that_says_it_is_utf_8_is_seen_through() {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + named("Jürgen Größe");
        assertThat(AdfReader.read(text.getBytes(Charset.forName("windows-1252")), 1)
                        .get(0)
                        .name())
                .isEqualTo("Jürgen Größe");
        String declared = "<?xml version='1.0' encoding='ISO-8859-2'?>" + named("Łódź");
        assertThat(AdfReader.read(declared.getBytes(Charset.forName("ISO-8859-2")), 1)
                        .get(0)
                        .name())
                .isEqualTo("Łódź");
    }

    @Test
    void a_document_type_is_refused_with_or_without_entities() {
        refused("dtd", "<!DOCTYPE adf>" + named("Eva"));
        refused("dtd", "<!DOCTYPE adf SYSTEM \"file:///etc/passwd\">" + named("Eva"));
        refused("dtd", "<!DOCTYPE adf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + named("&x;"));
        refused("dtd", "<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>" + named("&b;"));
    }

    @Test
    void cut_off_and_broken_documents_are_refused() {
        refused("malformed", FULL.substring(0, FULL.length() / 2));
        refused("malformed", "<adf><prospect></adf>");
        refused("malformed", "no xml at all");
        refused("malformed", "");
        refused("no-prospect", "<adf></adf>");
        refused("too-deep", "<a>".repeat(40) + "</a>".repeat(40));
    }

    @Test
    void one_hundred_prospects_are_read_and_one_more_is_refused() {
        String hundred = "<prospect/>".repeat(100);
        assertThat(AdfReader.read(("<adf>" + hundred + "</adf>").getBytes(StandardCharsets.UTF_8), 100))
                .hasSize(100);
        refused("too-many-prospects", "<adf>" + hundred + "<prospect/></adf>");
    }

    @Test
    void names_in_any_case_a_missing_contact_and_missing_parts_are_read() {
        assertThat(
                        one("<ADF><Prospect Status=\"RESEND\"><Customer><Name Part=\"FULL\">Eva</Name></Customer></Prospect></ADF>")
                                .resend())
                .isTrue();
        AdfProspect bare = one("<adf><prospect/></adf>");
        assertThat(bare.name()).isNull();
        assertThat(bare.phones()).isEmpty();
        assertThat(bare.vendor()).isNull();
    }

    @Test
    void the_name_of_a_business_is_the_firms() {
        AdfProspect read =
                one("<adf><prospect><customer><contact><name part=\"full\" type=\"business\">Lindner GmbH</name>"
                        + "<name part=\"first\">Eva</name></contact></customer></prospect></adf>");
        assertThat(read.firm()).isEqualTo("Lindner GmbH");
        assertThat(read.name()).isEqualTo("Eva");
    }
}
