/** The check of every card, once a month, by the salesperson and a manager together (handbook, section 3). */
package io.showroom.lead.cardcheck;
