/** The commands of MongoDB's protocol on top of the store, in place of those of the library that would not do. */
package io.showroom.embedded.database.server;
