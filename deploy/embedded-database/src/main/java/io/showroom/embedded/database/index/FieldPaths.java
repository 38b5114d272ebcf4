package io.showroom.embedded.database.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** The dotted paths of an index, and how the values at them are taken out of a document. */
public final class FieldPaths {
    private final String[][] paths;

    public FieldPaths(List<String> paths) {
        this.paths = paths.stream().map(path -> path.split("\\.")).toArray(String[][]::new);
    }

    /**
     * The rows of values of a document.
     *
     * @throws de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError if two fields are different arrays
     */
    public EntryRows rowsOf(Document document) {
        return new RowWalk(paths).rowsOf(document);
    }
}
