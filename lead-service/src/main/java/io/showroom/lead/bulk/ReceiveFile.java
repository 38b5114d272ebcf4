package io.showroom.lead.bulk;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.settings.ImportSettings;
import io.showroom.lead.sheet.Dialect;
import io.showroom.lead.sheet.DialectGuess;
import io.showroom.lead.sheet.SheetRefused;
import io.showroom.lead.sheet.SheetRow;
import io.showroom.lead.sheet.SheetRows;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.KeyReused;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Receives a file: finds out how it is written and what its columns hold, and stores its rows for the work to come. */
public final class ReceiveFile {
    private final LeadImports imports;
    private final ImportChunks chunks;
    private final LeadRulebook rulebook;
    private final Clock clock;

    public ReceiveFile(LeadImports imports, ImportChunks chunks, LeadRulebook rulebook, Clock clock) {
        this.imports = imports;
        this.chunks = chunks;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * What comes with a file.
     *
     * @param store where its rows go; null for the stores they name
     * @param mapping fields of columns by their headers, over what the headers say
     */
    public record Sent(String store, String fileName, ImportOptions options, Map<String, ImportField> mapping) {}

    /** @throws io.showroom.platform.problem.TooLarge over the group's limit */
    public Versioned<LeadImport> receive(Scope scope, IdempotencyKey key, Sent sent, InputStream body) {
        ImportSettings settings = rulebook.imports(scope.group());
        try (Spool spool = Spool.of(body, settings.maxBytes())) {
            Optional<Versioned<LeadImport>> before = repeated(scope, key, sent, spool);
            return before.isPresent() ? before.get() : received(scope, key, sent, spool, settings);
        } catch (SheetRefused refused) {
            throw new Invalid("file", refused.code(), refused.getMessage());
        }
    }

    private Optional<Versioned<LeadImport>> repeated(Scope scope, IdempotencyKey key, Sent sent, Spool spool) {
        if (key == null) {
            return Optional.empty();
        }
        return imports.find(scope, key.idFor(scope)).map(earlier -> {
            LeadImport known = earlier.value();
            if (!known.print().equals(spool.print()) || !known.options().equals(sent.options())) {
                throw new KeyReused();
            }
            if (known.status() == ImportStatus.RECEIVING) {
                throw new Conflict("import-receiving", "The same file is being received.");
            }
            return earlier;
        });
    }

    private Versioned<LeadImport> received(
            Scope scope, IdempotencyKey key, Sent sent, Spool spool, ImportSettings settings) {
        Dialect dialect = new DialectGuess(header -> ImportField.of(header) != null).of(spool.file());
        try (SheetRows rows = SheetRows.open(spool.file(), dialect)) {
            Columns columns = Columns.guessed(header(rows)).mapped(sent.mapping());
            LeadImport begun = begun(scope, key, sent, spool, dialect, columns);
            try {
                imports.insert(Change.of(begun));
            } catch (DuplicateKey another) {
                throw new Conflict("import-receiving", "The same file is being received.");
            }
            return stored(begun, rows, settings);
        }
    }

    private Versioned<LeadImport> stored(LeadImport begun, SheetRows rows, ImportSettings settings) {
        Scope system = Scope.system(begun.group());
        CutFile cut = new CutFile(chunks, begun, settings.maxRows());
        try {
            cut.cut(rows);
        } catch (RuntimeException e) {
            chunks.delete(begun.group(), begun.id());
            imports.change(system, begun.id(), Expected.any(), one -> one.failed(clock.instant()));
            throw e;
        }
        Instant keptUntil = clock.instant().plus(Duration.ofDays(settings.keptDays()));
        return imports.change(
                system, begun.id(), Expected.any(), one -> one.received(cut.count(), cut.firstRows(), keptUntil));
    }

    private LeadImport begun(
            Scope scope, IdempotencyKey key, Sent sent, Spool spool, Dialect dialect, Columns columns) {
        Instant now = clock.instant();
        return new LeadImport(
                key == null ? Ids.next() : key.idFor(scope),
                scope.group(),
                sent.store(),
                sent.fileName(),
                spool.print(),
                spool.bytes(),
                dialect,
                columns,
                sent.options(),
                ImportStatus.RECEIVING,
                0,
                List.of(),
                0,
                null,
                null,
                scope.subject(),
                now,
                null,
                null,
                now.plus(LeadImport.RECEIVED_WITHIN));
    }

    /** The names of the columns: the first row that is not blank, without what stands empty at its end. */
    private static List<String> header(SheetRows rows) {
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            if (!row.blank()) {
                int last = row.cells().size();
                while (row.cells().get(last - 1).isBlank()) {
                    last--;
                }
                return row.cells().subList(0, last).stream().map(String::strip).toList();
            }
        }
        throw new SheetRefused("empty", "The file has no rows.");
    }
}
