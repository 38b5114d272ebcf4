/** A, B and C cards: the books that salespeople keep of their customers (handbook, section 3). */
package io.showroom.lead.card;
