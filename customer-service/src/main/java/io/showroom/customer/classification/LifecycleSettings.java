package io.showroom.customer.classification;

/** The lifecycle's numbers as each group has set them. */
@FunctionalInterface
public interface LifecycleSettings {
    LifecycleTerms of(String group);
}
