/** Carries a plan out: scans keys, reads documents, sorts what an index did not, and keeps the place between batches. */
package io.showroom.embedded.database.query;
