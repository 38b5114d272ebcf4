package io.showroom.local.demo.month.report;

/** One report, fetched from the API and printed. */
interface Report {

    void print(Reader reader);
}
