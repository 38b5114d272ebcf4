package io.showroom.lead.campaign.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.campaign.CampaignKind;
import io.showroom.lead.campaign.CostItem;
import io.showroom.lead.campaign.Costs;
import io.showroom.lead.campaign.Plan;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is told of campaigns. */
final class CampaignBodies {
    private CampaignBodies() {}

    /** One cost item. */
    record Item(
            @Schema(description = "At most 100 characters", example = "展位费")
            String name,

            @Schema(description = "Not below zero; one currency for all items")
            Money planned,

            @Schema(description = "Left out while it is not known")
            Money actual) {
        CostItem read(String at) {
            return new CostItem(Text.required(at + ".name", name, Text.NAME), planned, actual);
        }
    }

    /** A new campaign. */
    record NewCampaign(
            @Schema(
                    description =
                            "What enquiries call it in their field campaign, in any case, width and spacing; unique"
                                    + " in the group, and never changed",
                    example = "spring-2026")
            String code,

            @Schema(example = "五一车展") String name,
            CampaignKind kind,

            @Schema(description = "First day, by the calendar of each store", example = "2026-05-01")
            LocalDate from,

            @Schema(description = "Last day, included; at most three years after the first", example = "2026-05-05")
            LocalDate to,

            @Schema(
                    description = "Stores that take part; left out for all of the group, also those to come",
                    example = "[\"sh-pudong\"]")
            List<String> stores,

            @Schema(
                    description = "Further names by which enquiries call it, at most 20, each unique in the group",
                    example = "[\"utm-4711\"]")
            List<String> otherNames,

            @Schema(description = "Whom it is meant for, in words; at most 300 characters", example = "车龄四年以上的车主")
            String segment,

            @Schema(description = "The segment of customer-service")
            String segmentId,

            @Schema(description = "How many people it is to reach", example = "8000")
            Integer toReach,

            @Schema(description = "How many people it reached; left out while it is not known", example = "7650")
            Integer reached,

            @Schema(description = "Cost items, at most 100, in one currency")
            List<Item> costs) {
        String readCode() {
            return Text.required("code", code, Text.NAME);
        }

        PlanBody plan() {
            return new PlanBody(name, kind, from, to, stores, otherNames, segment, segmentId, toReach, reached, costs);
        }
    }

    /** What a campaign is, as it can be changed. */
    record PlanBody(
            @Schema(example = "五一车展") String name,
            CampaignKind kind,

            @Schema(description = "First day, by the calendar of each store", example = "2026-05-01")
            LocalDate from,

            @Schema(description = "Last day, included; at most three years after the first", example = "2026-05-05")
            LocalDate to,

            @Schema(
                    description = "Stores that take part; left out for all of the group, also those to come",
                    example = "[\"sh-pudong\"]")
            List<String> stores,

            @Schema(
                    description = "Further names by which enquiries call it, at most 20, each unique in the group",
                    example = "[\"utm-4711\"]")
            List<String> otherNames,

            @Schema(description = "Whom it is meant for, in words; at most 300 characters", example = "车龄四年以上的车主")
            String segment,

            @Schema(description = "The segment of customer-service")
            String segmentId,

            @Schema(description = "How many people it is to reach", example = "8000")
            Integer toReach,

            @Schema(description = "How many people it reached; left out while it is not known", example = "7650")
            Integer reached,

            @Schema(description = "Cost items, at most 100, in one currency")
            List<Item> costs) {
        static PlanBody of(Plan plan) {
            return new PlanBody(
                    plan.name(),
                    plan.kind(),
                    plan.from(),
                    plan.to(),
                    plan.ofWholeGroup() ? null : plan.stores(),
                    plan.otherNames(),
                    plan.segment(),
                    plan.segmentId(),
                    plan.toReach(),
                    plan.reached(),
                    items(plan.costs()));
        }

        static List<Item> items(Costs costs) {
            return costs.items().stream()
                    .map(item -> new Item(item.name(), item.planned(), item.actual()))
                    .toList();
        }

        Plan read() {
            return new Plan(
                    Text.required("name", name, Text.NAME),
                    Needed.value("kind", kind),
                    Needed.value("from", from),
                    Needed.value("to", to),
                    texts("stores", stores, Plan.MOST_STORES),
                    texts("otherNames", otherNames, Plan.MOST_NAMES),
                    Text.optional("segment", segment, Text.ADDRESS),
                    Text.optional("segmentId", segmentId, Text.NAME),
                    toReach,
                    reached,
                    new Costs(read(costs)));
        }

        private static List<CostItem> read(List<Item> costs) {
            if (costs == null) {
                return List.of();
            }
            few("costs", costs, Costs.MOST);
            List<CostItem> items = new ArrayList<>();
            for (int i = 0; i < costs.size(); i++) {
                String at = "costs[" + i + "]";
                items.add(Needed.value(at, costs.get(i)).read(at));
            }
            return items;
        }

        private static List<String> texts(String field, List<String> given, int most) {
            if (given == null) {
                return List.of();
            }
            few(field, given, most);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                texts.add(Text.required(field + "[" + i + "]", given.get(i), Text.NAME));
            }
            return texts;
        }

        private static void few(String field, List<?> given, int most) {
            if (given.size() > most) {
                throw new Invalid(field, "too-many", "must be at most " + most);
            }
        }
    }
}
