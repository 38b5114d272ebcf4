/** The six levers of the funnel, each as a report (handbook, section 3, funnel arithmetic). */
package io.showroom.lead.lever;
