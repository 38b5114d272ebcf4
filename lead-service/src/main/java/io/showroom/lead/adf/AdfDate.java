package io.showroom.lead.adf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dates that senders write. One without a zone is in the store's zone (handbook, section 10, ADF). */
public final class AdfDate {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd['T'][ ][HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS]][ ][XXXXX][XXXX][X]"),
            form("uuuu/M/d[ H:mm[:ss]][ XXX]"),
            form("uuuuMMdd['T'][ ][HHmmss][HHmm][X]"),
            form("M/d/uuuu[ h:mm[:ss] a][ h:mm[:ss]a][ H:mm[:ss]]"),
            form("d/M/uuuu[ H:mm[:ss]]"),
            form("d.M.uuuu[ H:mm[:ss]]"),
            form("uuuu年M月d日[ ][H:mm[:ss]][H时m分[s秒]]"),
            form("EEE, d MMM uuuu H:mm[:ss] [XX][zzz]"),
            form("d MMM uuuu[ H:mm[:ss]][ XX][ zzz]"),
            form("MMM d, uuuu[ h:mm[:ss] a][ H:mm[:ss]]"));

    private AdfDate() {}

    /** The instant meant; empty when nobody can tell. */
    public static Optional<Instant> read(String typed, ZoneId zone) {
        String text = typed.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(instant(form.parse(text), zone));
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Instant instant(TemporalAccessor parsed, ZoneId zone) {
        LocalDate date = LocalDate.from(parsed);
        var time = parsed.query(TemporalQueries.localTime());
        ZoneId own = parsed.query(TemporalQueries.zone());
        LocalDateTime local = time == null ? date.atStartOfDay() : date.atTime(time);
        return local.atZone(own == null ? zone : own).toInstant();
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(java.time.format.ResolverStyle.STRICT);
    }
}
