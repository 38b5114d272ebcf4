package io.showroom.lead.intent;

import java.time.Instant;
import java.util.List;

/**
 * What a lead's level was at a moment of the past, and why.
 *
 * @param since when it had come to that level; null for the level it began with
 * @param change what brought it there, with the evidence that supported it; null for the level it began with
 * @param alive the evidence that counted at that moment, oldest first, as far as it is still kept
 * @param until when it left that level; null when it has it still
 */
public record LevelThen(IntentLevel level, Instant since, LevelChange change, List<Evidence> alive, Instant until) {}
