package io.showroom.followup.survey;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The surveys kept; seen by the staff of their store that may see surveys at all. */
public interface Surveys extends Repository<Survey> {

    /** One page, newest first. A null part of the filter does not narrow it. */
    Page<Versioned<Survey>> list(Scope scope, SurveyFilter filter, PageRequest page);
}
