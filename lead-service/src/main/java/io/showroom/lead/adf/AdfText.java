package io.showroom.lead.adf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a lead mail as text, whatever encoding they declare. A byte-order mark decides; then UTF-8 if the bytes
 * are UTF-8 (hardly any other text is); then what was declared; then what the bytes look like.
 */
final class AdfText {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<\\?\\s*(?:xml|adf)\\b[^>]{0,200}?encoding\\s*=\\s*\\W?([A-Za-z][A-Za-z0-9._-]*)");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private AdfText() {}

    static String of(byte[] bytes) {
        Charset marked = markedBy(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        for (Charset charset : candidates(bytes)) {
            String text = strictly(bytes, charset);
            if (text != null) {
                return text;
            }
        }
        return new String(bytes, WESTERN);
    }

    private static List<Charset> candidates(byte[] bytes) {
        List<Charset> candidates = new ArrayList<>();
        candidates.add(StandardCharsets.UTF_8);
        Charset declared = declaredIn(bytes);
        if (declared != null) {
            candidates.add(declared);
        }
        candidates.add(looksChinese(bytes) ? CHINESE : WESTERN);
        return candidates;
    }

    /** By a byte-order mark, or by the zero bytes around the first {@code <} of UTF-16. */
    private static Charset markedBy(byte[] b) {
        if (b.length < 2) {
            return null;
        }
        if ((b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF || b[0] == 0 && b[1] == '<') {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE || b[0] == '<' && b[1] == 0;
        return little ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        try {
            Charset declared = Charset.forName(matcher.group(1));
            // these bytes are not UTF-16, whatever they say; and GB2312 in the wild is its superset
            return declared.name().startsWith("UTF-") ? null : declared.name().startsWith("GB") ? CHINESE : declared;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }

    /** Chinese double bytes come in even runs; the accents of Western text stand alone. */
    private static boolean looksChinese(byte[] bytes) {
        int run = 0;
        for (byte b : bytes) {
            if ((b & 0xFF) >= 0xA1) {
                run++;
            } else if (run % 2 == 1) {
                return false;
            } else {
                run = 0;
            }
        }
        return run % 2 == 0;
    }
}
