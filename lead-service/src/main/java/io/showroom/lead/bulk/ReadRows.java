package io.showroom.lead.bulk;

import io.showroom.lead.intake.Consultants;
import io.showroom.lead.intake.Draft;
import io.showroom.lead.intake.EnquiryDraft;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rows into drafts, each by the rules that hold for an enquiry by REST. */
public final class ReadRows {
    private final Directory directory;

    public ReadRows(Directory directory) {
        this.directory = directory;
    }

    /** A row as read: either a draft for a store, or why there is none. */
    record Read(ImportRow row, String store, Draft draft, Invalid refused) {}

    List<Read> read(LeadImport owner, List<ImportRow> rows, Instant now) {
        RowText text = new RowText(owner.columns(), owner.options());
        RowStores stores = new RowStores(directory, owner);
        Map<String, EnquiryDraft.Desk> desks = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    try {
                        fits(row, owner.columns());
                        String store = stores.of(text.of(row, ImportField.STORE));
                        EnquiryDraft.Desk desk = desks.computeIfAbsent(store, id -> desk(owner, id, now));
                        return new Read(row, store, EnquiryDraft.read(text.typed(row), desk), null);
                    } catch (Invalid refused) {
                        return new Read(row, null, null, refused);
                    }
                })
                .toList();
    }

    /** A row with more cells than there are columns was torn apart: its values stand under the wrong names. */
    private static void fits(ImportRow row, Columns columns) {
        int most = columns.headers().size();
        if (row.cells().size() > most
                && row.cells().subList(most, row.cells().size()).stream().anyMatch(cell -> !cell.isBlank())) {
            throw new Invalid("row", "too-many-cells", "has more cells than the file has columns");
        }
    }

    private EnquiryDraft.Desk desk(LeadImport owner, String store, Instant now) {
        return new EnquiryDraft.Desk(
                directory.requireStore(owner.group(), store, "store"),
                now,
                Consultants.of(directory, owner.group(), store),
                owner.options().overwrites());
    }
}
