/** What all reports share: what is asked for, who may see it, figures that name the list behind them. */
package io.showroom.lead.report;
