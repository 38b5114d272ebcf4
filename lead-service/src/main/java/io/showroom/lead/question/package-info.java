/** The questions that every store must be able to answer (handbook, section 3, funnel arithmetic). */
package io.showroom.lead.question;
