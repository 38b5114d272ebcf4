package io.showroom.lead.testdrive;

import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.event.DriveEvent;
import io.showroom.lead.lead.Contact;
import io.showroom.lead.lead.ContactChannel;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;

/** What follows from a drive that took place, however it was told. */
final class DriveTold {
    private DriveTold() {}

    static LeadEdit tookPlace(LeadEdit edit, TestDrive drive, String by) {
        String said = drive.feedback().text();
        return edit.tell(recorded(edit.lead(), drive, by))
                .contact(new Contact(drive.id(), ContactChannel.TEST_DRIVE, true, by, said, drive.at(), null));
    }

    private static DriveEvent recorded(Lead lead, TestDrive drive, String by) {
        return new DriveEvent.TestDriveRecorded(
                lead.id(),
                lead.store(),
                lead.customerId(),
                drive.id(),
                drive.demoCarId(),
                drive.car(),
                drive.model(),
                drive.route(),
                drive.licence() != null,
                drive.drove(),
                drive.startMileage(),
                drive.endMileage(),
                drive.feedback().scores().isEmpty() ? null : drive.feedback().scores(),
                drive.at(),
                by,
                drive.feedback().text());
    }
}
