package io.showroom.lead.dailyreport;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.time.LocalDate;

/** Where daily reports and their corrections are kept. */
public interface DailyReports extends Repository<DailyReport> {

    /** Reports and corrections, the latest submitted first. */
    Page<Versioned<DailyReport>> list(Scope scope, ReportFilter filter, PageRequest page);

    /**
     * Which reports are wanted; null means any.
     *
     * @param staff empty text for the stores' own
     * @param from first day reported
     * @param to last day reported, included
     */
    record ReportFilter(
            String store, String staff, Boolean recognised, String corrects, LocalDate from, LocalDate to) {}
}
