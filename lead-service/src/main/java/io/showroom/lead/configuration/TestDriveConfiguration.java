package io.showroom.lead.configuration;

import io.showroom.lead.fleet.AddDemoCar;
import io.showroom.lead.fleet.ChangeDemoCar;
import io.showroom.lead.fleet.DemoCars;
import io.showroom.lead.fleet.FollowDrives;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.testdrive.BookTestDrive;
import io.showroom.lead.testdrive.CallOffTestDrive;
import io.showroom.lead.testdrive.EndTestDrive;
import io.showroom.lead.testdrive.FindTestDrives;
import io.showroom.lead.testdrive.LicenceCheck;
import io.showroom.lead.testdrive.RecordTestDrive;
import io.showroom.lead.testdrive.StartTestDrive;
import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.platform.store.AuditTrail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the demo fleet and its test drives. */
@Configuration(proxyBeanMethods = false)
class TestDriveConfiguration {
    @Bean
    AddDemoCar addDemoCar(DemoCars cars, Clock clock) {
        return new AddDemoCar(cars, clock);
    }

    @Bean
    ChangeDemoCar changeDemoCar(DemoCars cars, Clock clock) {
        return new ChangeDemoCar(cars, clock);
    }

    @Bean
    FollowDrives followDrives(DemoCars cars) {
        return new FollowDrives(cars);
    }

    @Bean
    LicenceCheck licenceCheck(IdentityCipher cipher, AuditTrail trail) {
        return new LicenceCheck(cipher, trail);
    }

    @Bean
    BookTestDrive bookTestDrive(LeadDesk desk, DemoCars cars, Clock clock) {
        return new BookTestDrive(desk, cars, clock);
    }

    @Bean
    StartTestDrive startTestDrive(
            LeadDesk desk, LeadRulebook rulebook, DemoCars cars, LicenceCheck licences, Clock clock) {
        return new StartTestDrive(desk, rulebook, cars, licences, clock);
    }

    @Bean
    EndTestDrive endTestDrive(LeadDesk desk, Clock clock) {
        return new EndTestDrive(desk, clock);
    }

    @Bean
    CallOffTestDrive callOffTestDrive(LeadDesk desk, Clock clock) {
        return new CallOffTestDrive(desk, clock);
    }

    @Bean
    RecordTestDrive recordTestDrive(LeadDesk desk, LicenceCheck licences, Clock clock) {
        return new RecordTestDrive(desk, licences, clock);
    }

    @Bean
    FindTestDrives findTestDrives(Leads leads, DemoCars cars, LicenceCheck licences) {
        return new FindTestDrives(leads, cars, licences);
    }
}
