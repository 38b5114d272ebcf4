package io.showroom.gateway.directory;

import tools.jackson.databind.JsonNode;

/** Takes in entries of one kind: each wholly or not at all, and again without effect. */
interface EntryTaker {
    EntryKind kind();

    /** @throws io.showroom.platform.problem.ProblemException when the entry is to be rejected */
    Outcome take(Authority by, JsonNode entry, Plan plan);
}
