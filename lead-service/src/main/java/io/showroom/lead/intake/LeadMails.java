package io.showroom.lead.intake;

import io.showroom.platform.store.Repository;

/** Where lead mails are kept as they came. */
public interface LeadMails extends Repository<LeadMail> {}
