/** The events of leads, as their JSON Schemas in the contracts module describe them. */
package io.showroom.lead.event;
