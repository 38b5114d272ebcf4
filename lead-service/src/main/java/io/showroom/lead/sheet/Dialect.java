package io.showroom.lead.sheet;

import java.nio.charset.Charset;

/**
 * How a table is written down, so that an answer can be written the same way.
 *
 * @param charset of a CSV file, e.g. {@code UTF-8} or {@code GB18030}; null for XLSX
 * @param bom whether a CSV file begins with a byte-order mark
 * @param delimiter between the cells of a CSV file: comma, semicolon or tab; null for XLSX
 */
public record Dialect(SheetFormat format, String charset, boolean bom, String delimiter) {

    static Dialect xlsx() {
        return new Dialect(SheetFormat.XLSX, null, false, null);
    }

    static Dialect csv(Charset charset, boolean bom, char delimiter) {
        return new Dialect(SheetFormat.CSV, charset.name(), bom, String.valueOf(delimiter));
    }

    Charset encoding() {
        return Charset.forName(charset);
    }

    char separator() {
        return delimiter.charAt(0);
    }

    /** The bytes a file of this encoding begins with. */
    byte[] mark() {
        return bom ? "\uFEFF".getBytes(encoding()) : new byte[0];
    }

    /** The media type of such a file. */
    public String mediaType() {
        boolean plain = charset == null;
        return plain ? format.mediaType() : format.mediaType() + ";charset=" + charset;
    }
}
