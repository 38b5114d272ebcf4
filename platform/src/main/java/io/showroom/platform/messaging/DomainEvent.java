package io.showroom.platform.messaging;

/** Something that happened to an aggregate, as the outside will read it: a record whose components are the payload. */
public interface DomainEvent {
    /** The stable wire name, {@code <topic word>.<past tense>.v<n>}, e.g. {@code lead.level-changed.v1}. */
    String type();
}
