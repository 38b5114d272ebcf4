package io.showroom.lead.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds out how a file is written, whatever it is called: by its first bytes, its encoding, its first row. */
public final class DialectGuess {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Predicate<String> knownHeader;

    /** @param knownHeader says of a first cell that it is the name of a column */
    public DialectGuess(Predicate<String> knownHeader) {
        this.knownHeader = knownHeader;
    }

    /** @throws SheetRefused when it is nothing that can be read */
    public Dialect of(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw new SheetRefused("unreadable", "The file cannot be read.");
        }
    }

    private Dialect read(Path file) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new SheetRefused("empty", "The file is empty.");
        }
        if (begins(head, ZIP)) {
            return Dialect.xlsx();
        }
        if (begins(head, OLE)) {
            throw new SheetRefused("old-excel", "The file is an old Excel file: save it as XLSX or CSV.");
        }
        for (Charset marked : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] mark = "\uFEFF".getBytes(marked);
            if (begins(head, mark)) {
                return csv(file, marked, mark.length);
            }
        }
        for (Charset guess : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (decodes(file, guess)) {
                return csv(file, guess, 0);
            }
        }
        throw new SheetRefused("encoding", "The file is neither UTF-8 nor GB18030.");
    }

    private Dialect csv(Path file, Charset charset, int mark) throws IOException {
        String first = firstRecord(file, charset, mark);
        if (first.indexOf('\0') >= 0) {
            throw new SheetRefused("unreadable", "The file is no text.");
        }
        var said = CsvRows.SEPARATOR.matcher(first.strip());
        char delimiter = said.matches() ? said.group(1).charAt(0) : delimiter(first);
        return Dialect.csv(charset, mark > 0, delimiter);
    }

    /** The delimiter that makes the most known columns of the first row, else the most columns. */
    private char delimiter(String first) {
        char best = DELIMITERS[0];
        long most = -1;
        for (char delimiter : DELIMITERS) {
            List<String> cells = CsvRows.reader(delimiter)
                    .allowUnclosedQuote(true)
                    .ofSingleCsvRecord(first)
                    .getFields();
            long score = 1_000 * cells.stream().filter(knownHeader).count() + cells.size();
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }

    /** The first line that is not blank; enough of it to tell. */
    private static String firstRecord(Path file, Charset charset, int mark) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(mark);
            char[] text = new char[1 << 16];
            int length = 0;
            try (Reader reader = new InputStreamReader(bytes, charset)) {
                for (int more = 0;
                        more >= 0 && length < text.length;
                        more = reader.read(text, length, text.length - length)) {
                    length += more;
                }
            }
            return new String(text, 0, length)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElseThrow(() -> new SheetRefused("empty", "The file is empty."));
        }
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        char[] sink = new char[1 << 14];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset.newDecoder())) {
            int read;
            do {
                read = reader.read(sink);
            } while (read >= 0);
            return true;
        } catch (CharacterCodingException notThis) {
            return false;
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(8);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
