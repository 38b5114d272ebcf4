package io.showroom.lead.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through an XLSX file before it is read: refuses what grows out of all proportion when it is unpacked, a table of
 * shared texts that would not fit into memory, document types, and cells far off any sheet. Nothing is believed that the
 * file says of its own sizes: each part is unpacked once, and counted.
 */
final class ZipGuard {
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 300L << 20;
    private static final long MOST_SHARED_BYTES = 48L << 20;
    private static final int MOST_COLUMN_LETTERS = 3;

    private final byte[] block = new byte[1 << 16];
    private long unpacked;

    private ZipGuard() {}

    /** @throws SheetRefused when the file must not be read */
    static void check(Path file) throws IOException {
        new ZipGuard().all(file);
    }

    private void all(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw bomb("has more than " + MOST_PARTS + " parts");
            }
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                try (InputStream content = zip.getInputStream(part)) {
                    part(content);
                }
            }
        }
    }

    private void part(InputStream content) throws IOException {
        int first = content.readNBytes(block, 0, 4096);
        String head = new String(block, 0, first, StandardCharsets.UTF_8);
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw new SheetRefused("document-type", "The file declares a document type or entities.");
        }
        long most = head.contains("<sst") ? MOST_SHARED_BYTES : MOST_BYTES;
        CellReferences references = new CellReferences();
        long size = 0;
        for (int read = first; read > 0; read = content.read(block)) {
            size += read;
            unpacked += read;
            if (size > most || unpacked > MOST_BYTES) {
                throw bomb("is far larger when unpacked than a table can be");
            }
            references.check(block, read);
        }
    }

    private static SheetRefused bomb(String why) {
        return new SheetRefused("too-large-unpacked", "The file " + why + ".");
    }

    /**
     * Follows {@code <c r="ABC12">} through the bytes: no sheet has columns of more than three letters, and nobody needs
     * to write them as character references.
     */
    private static final class CellReferences {
        private enum At {
            TEXT,
            BLANK,
            NAME,
            EQUALS,
            VALUE
        }

        private At at = At.TEXT;
        private int letters;

        void check(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                at = next((char) (bytes[i] & 0xff));
            }
        }

        private At next(char c) {
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            return switch (at) {
                case TEXT -> blank ? At.BLANK : At.TEXT;
                case BLANK -> blank ? At.BLANK : c == 'r' ? At.NAME : At.TEXT;
                case NAME -> c == '=' ? At.EQUALS : blank ? At.NAME : At.TEXT;
                case EQUALS -> blank ? At.EQUALS : value(c);
                case VALUE -> reference(c);
            };
        }

        private At value(char c) {
            letters = 0;
            return c == '"' || c == '\'' ? At.VALUE : At.TEXT;
        }

        private At reference(char c) {
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            letters += letter ? 1 : 0;
            if (letters > MOST_COLUMN_LETTERS || c == '&') {
                throw new SheetRefused("far-cell", "The file has a cell far off any sheet.");
            }
            return letter ? At.VALUE : At.TEXT;
        }
    }
}
