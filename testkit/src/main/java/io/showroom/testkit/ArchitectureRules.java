package io.showroom.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The rules of the house, checked on a service's compiled classes; a rule about a package that is not there fails. */
public final class ArchitectureRules {
    private static final List<String> SERVICES = List.of("customer", "vehicle", "lead", "followup", "gateway");

    private ArchitectureRules() {}

    /** Checks the service {@code io.showroom.<service>} with these features. */
    public static void check(String service, String... features) {
        String root = "io.showroom." + service;
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        for (String feature : features) {
            String home = root + "." + feature;
            if (classes.stream().noneMatch(c -> c.getPackageName().equals(home))) {
                throw new AssertionError("there is no feature " + home);
            }
            domainIsPlain(home, classes);
            adaptersStayApart(home, classes);
        }
        for (String other : SERVICES) {
            if (!other.equals(service)) {
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.showroom." + other + "..")
                        .check(classes);
            }
        }
    }

    private static void domainIsPlain(String home, JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "jakarta.servlet..",
                        "com.mongodb..",
                        "org.bson..",
                        "org.apache.kafka..",
                        "org.springframework.kafka..")
                .because("a feature's root holds rules and use cases, whatever the way in or the database")
                .check(classes);
    }

    private static void adaptersStayApart(String home, JavaClasses classes) {
        apart(home, "web", classes, "store", "messaging", "client");
        apart(home, "store", classes, "web", "messaging", "client");
        apart(home, "messaging", classes, "web", "store", "client");
    }

    private static void apart(String home, String adapter, JavaClasses classes, String... others) {
        for (String other : others) {
            noClasses()
                    .that()
                    .resideInAPackage(home + "." + adapter + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(home + "." + other + "..")
                    .allowEmptyShould(true)
                    .because("adapters meet only in the feature's use cases")
                    .check(classes);
        }
    }
}
