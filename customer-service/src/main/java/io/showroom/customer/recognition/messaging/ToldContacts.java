package io.showroom.customer.recognition.messaging;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.contracts.value.PhoneNumber.Reliability;
import io.showroom.customer.profile.Email;
import java.util.List;
import java.util.stream.Stream;

/** Reads phones and e-mails as lead-service's events tell them; one that cannot be read keeps no enquiry from its customer. */
final class ToldContacts {
    private ToldContacts() {}

    /** A number as lead-service read it: it has its country code. */
    record Number(String e164, String typed) {
        /** A number that our numbering plans do not know is kept, and recognises nobody. */
        Stream<PhoneNumber> phone(String country) {
            String written = typed == null ? e164 : typed;
            try {
                PhoneNumber read = PhoneNumber.parse(e164, country);
                return Stream.of(
                        new PhoneNumber(read.e164(), written, read.extension(), read.reliability(), read.mobile()));
            } catch (InvalidValue unknownToOurPlans) {
                return unknown(written);
            }
        }

        private Stream<PhoneNumber> unknown(String written) {
            try {
                return Stream.of(new PhoneNumber(e164, written, null, Reliability.POSSIBLE, false));
            } catch (InvalidValue noNumberAtAll) {
                return Stream.empty();
            }
        }
    }

    static List<PhoneNumber> phones(List<Number> told, String country) {
        return told == null
                ? List.of()
                : told.stream().flatMap(number -> number.phone(country)).toList();
    }

    static List<Email> emails(List<String> told) {
        return told == null
                ? List.of()
                : told.stream().flatMap(ToldContacts::email).toList();
    }

    private static Stream<Email> email(String told) {
        try {
            return Stream.of(Email.of(new EmailAddress(told)));
        } catch (InvalidValue noAddress) {
            return Stream.empty();
        }
    }
}
