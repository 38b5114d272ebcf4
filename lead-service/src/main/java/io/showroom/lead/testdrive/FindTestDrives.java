package io.showroom.lead.testdrive;

import io.showroom.lead.deal.DriveSlot;
import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.fleet.DemoCar;
import io.showroom.lead.fleet.DemoCars;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The test drives of a day: the caller's with the leads they belong to, and when a car is taken, by whomever. */
public final class FindTestDrives {
    /** More leads than a store's fleet can serve in a day. */
    private static final int MOST = 500;

    private final Leads leads;
    private final DemoCars cars;
    private final LicenceCheck licences;

    public FindTestDrives(Leads leads, DemoCars cars, LicenceCheck licences) {
        this.leads = leads;
        this.cars = cars;
        this.licences = licences;
    }

    /** A drive and whose it is. */
    public record Found(Lead lead, TestDrive drive) {}

    /** The booked drives of a store's day that the caller sees, whatever became of them, the earliest first. */
    public List<Found> on(Scope scope, String store, LocalDate day) {
        return leads.withDrivesOn(scope, store, day, MOST).stream()
                .flatMap(lead -> lead.deals().testDrives().stream().map(drive -> new Found(lead, drive)))
                .filter(found -> found.drive().slot() != null
                        && found.drive().slot().day().equals(day))
                .sorted(Comparator.comparing(
                                (Found found) -> found.drive().slot().startsAt())
                        .thenComparing(found -> found.drive().id()))
                .toList();
    }

    /** When a visible car is taken on a day: times only, since the lead may be a colleague's. */
    public List<DriveSlot> taken(Scope scope, String demoCarId, LocalDate day) {
        DemoCar car = cars.get(scope, demoCarId).value();
        return on(Scope.system(scope.group()), car.store(), day).stream()
                .map(Found::drive)
                .filter(drive ->
                        car.id().equals(drive.demoCarId()) && drive.state().holdsCar())
                .map(TestDrive::slot)
                .toList();
    }

    /** The licence number in full, audited; absent when none was seen. */
    public String licence(Scope scope, String leadId, String driveId) {
        Lead lead = leads.get(scope, leadId).value();
        TestDrive drive = lead.deals().testDrive(driveId);
        if (drive.licence() == null) {
            throw new NotFound("licence", driveId);
        }
        return licences.show(scope, lead, drive.licence());
    }
}
