package io.showroom.followup.survey;

/** Which surveys a list shows; a null part does not narrow it. */
public record SurveyFilter(String store, SurveySubject about, String customerId, String vehicleId) {}
