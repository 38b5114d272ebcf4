/** Test drives, quotations, orders, receipts and deliveries of a lead (handbook, section 3). Values only. */
package io.showroom.lead.deal;
