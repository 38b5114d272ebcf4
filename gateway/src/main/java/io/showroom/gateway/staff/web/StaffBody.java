package io.showroom.gateway.staff.web;

import io.showroom.contracts.value.Labels;
import io.showroom.gateway.record.Brands;
import io.showroom.gateway.record.LanguageTags;
import io.showroom.gateway.staff.EditStaff;
import io.showroom.gateway.staff.StaffDetails;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.Username;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A member of staff as the API shows them, and as it takes them back. There is no password in it, either way. */
record StaffBody(
        @Schema(
                description = "The sub of their tokens; never changes; may be chosen when they are made known",
                example = "st-pd-li")
        String id,

        @Schema(
                description = "What they sign in with, in any case; unique in the installation",
                type = "string",
                example = "li.na")
        Username username,

        @Schema(description = "At most 100 characters", example = "李娜")
        String name,

        @Schema(description = "Roles of staff, one at least", example = "[\"SALES_CONSULTANT\"]")
        Set<Role> roles,

        @Schema(
                description =
                        "The stores they work at, of which the caller sees those they see; only head office has none",
                example = "[\"sh-pudong\"]")
        Set<String> stores,

        @Schema(description = "The brands they sell; none means any", example = "[\"Volkswagen\"]")
        List<String> brands,

        @Schema(
                description = "The languages they speak, BCP 47; none means the store's own",
                example = "[\"zh-CN\", \"en\"]")
        List<String> languages,

        @Schema(description = "Someone who has left is false, and stays known")
        Boolean active,

        @Schema(description = "Not changed here, UTC") Instant createdAt,

        @Schema(description = "The roles in words; not sent back")
        List<Labels> roleLabels) {

    static StaffBody of(Scope reader, StaffMember member) {
        Set<String> seen = new TreeSet<>(member.details().stores());
        seen.removeIf(store -> !reader.sees(store));
        return of(
                member.id(),
                new EditStaff.Wanted(member.details(), member.active()),
                seen,
                member.creation().at());
    }

    /** As head office edits it. */
    static StaffBody editable(String id, EditStaff.Wanted member) {
        return of(id, member, member.details().stores(), null);
    }

    private static StaffBody of(String id, EditStaff.Wanted member, Set<String> stores, Instant createdAt) {
        StaffDetails details = member.details();
        return new StaffBody(
                id,
                details.username(),
                details.name(),
                details.roles(),
                stores,
                List.copyOf(details.brands()),
                List.copyOf(details.languages()),
                member.active(),
                createdAt,
                details.roles().stream().map(Labels::of).toList());
    }

    /** @param activeNow what holds when the body does not say */
    EditStaff.Wanted wanted(boolean activeNow) {
        StaffDetails details = new StaffDetails(
                username,
                name,
                roles,
                stores,
                Brands.checked("brands", brands),
                LanguageTags.checked("languages", languages));
        return new EditStaff.Wanted(details, active == null ? activeNow : active);
    }
}
