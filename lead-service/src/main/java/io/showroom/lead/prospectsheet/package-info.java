/** The prospect sheet (意向客户管理表) of each consultant (handbook, section 3, cards and books). */
package io.showroom.lead.prospectsheet;
