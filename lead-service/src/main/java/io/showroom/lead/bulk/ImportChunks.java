package io.showroom.lead.bulk;

import io.showroom.platform.store.Repository;
import java.util.List;

/** Where the rows of imports are kept; an import has some hundred chunks at most. */
public interface ImportChunks extends Repository<ImportChunk> {

    /** How many chunks of an import have done their work for this run. */
    int done(String group, String importId, int run);

    /** What became of its rows so far in its present run, all chunks together. */
    Tally tally(String group, String importId, int run);

    /** The marks of its rows, in the order of the file. */
    List<List<Long>> marks(String group, String importId);

    /** Takes them away. */
    void delete(String group, String importId);
}
