/** The file that everything is kept in: one lock, a commit before each answer, and what happens when the disk fails. */
package io.showroom.embedded.database.store;
