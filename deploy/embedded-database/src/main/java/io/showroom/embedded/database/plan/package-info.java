/**
 * Which index answers a query. A plan names a superset of the documents; the library's matcher decides on each. What is
 * not understood here is left to the matcher, at worst by looking at every document.
 */
package io.showroom.embedded.database.plan;
