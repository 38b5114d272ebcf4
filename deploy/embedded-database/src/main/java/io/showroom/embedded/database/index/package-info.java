/** Indexes: which entries a document has in them, and the entries kept in the store. */
package io.showroom.embedded.database.index;
