package io.showroom.embedded.database.query;

/** The answer to a query, document by document. */
public interface DocumentSource {
    /** The next document, or null behind the last one. */
    FoundDocument next();

    /** Lets go of the store until the next document is asked for; the place is kept. */
    void pause();
}
