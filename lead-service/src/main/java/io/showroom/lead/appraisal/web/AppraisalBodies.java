package io.showroom.lead.appraisal.web;

import io.showroom.contracts.value.Money;
import io.showroom.contracts.value.Vin;
import io.showroom.lead.appraisal.AppraiseCar;
import io.showroom.lead.deal.CarCondition;
import io.showroom.lead.deal.Estimate;
import io.showroom.lead.deal.Inspection;
import io.showroom.lead.deal.UsedCar;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** What is told of appraisals. */
final class AppraisalBodies {
    private static final int MOST_KM = 5_000_000;
    private static final int MOST_PHOTOS = 50;

    private AppraisalBodies() {}

    /** A used car to appraise, and what was seen of it at once. */
    record AppraisalBody(
            @Schema(description = "Read as one of the store's country", example = "沪A12345")
            String plate,

            @Schema(example = "LSVAL41Z882104202") String vin,
            @Schema(example = "Volkswagen") String brand,
            @Schema(example = "Golf") String model,
            String trim,
            String colour,

            @Schema(type = "string", description = "Month of its first registration", example = "2019-06")
            YearMonth firstRegistered,

            @Schema(description = "km", example = "82000") Integer mileage,
            CarCondition condition,

            @Schema(description = "At most 4,000 characters")
            String note,

            @Schema(description = "URLs of pictures, at most 50", example = "[\"https://pictures.example/golf-1.jpg\"]")
            List<String> photos) {
        UsedCar car(LeadRules rules) {
            return new UsedCar(
                    rules.plate("plate", Text.optional("plate", plate, Text.LABEL)),
                    vin == null ? null : Needed.read("vin", () -> Vin.parse(vin).value()),
                    Text.required("brand", brand, Text.NAME),
                    Text.required("model", model, Text.NAME),
                    Text.optional("trim", trim, Text.NAME),
                    Text.optional("colour", colour, Text.NAME),
                    month(firstRegistered));
        }

        AppraiseCar.Written<Inspection> seen() {
            return new InspectionBody(mileage, condition, note, photos).seen();
        }

        private static YearMonth month(YearMonth told) {
            if (told != null && (told.getYear() < 1886 || told.getYear() > 2100)) {
                throw new Invalid("firstRegistered", "out-of-range", "must be a month since there are cars");
            }
            return told;
        }
    }

    /** What was seen of a used car. */
    record InspectionBody(
            @Schema(description = "km", example = "82000") Integer mileage,
            CarCondition condition,

            @Schema(description = "At most 4,000 characters")
            String note,

            @Schema(description = "URLs of pictures, at most 50")
            List<String> photos) {
        AppraiseCar.Written<Inspection> seen() {
            if (mileage != null && (mileage < 0 || mileage > MOST_KM)) {
                throw new Invalid("mileage", "out-of-range", "must be 0 to " + MOST_KM + " km");
            }
            String said = Text.optional("note", note, Text.NOTE);
            List<String> urls = urls(photos);
            return by -> new Inspection(mileage, condition, said, urls, by.at(), by.staff());
        }
    }

    /** What somebody thinks a used car is worth. */
    record EstimateBody(
            @Schema(description = "Who thinks so", example = "拍卖行情")
            String source,

            Money low,

            @Schema(description = "The same as low when left out")
            Money high,

            @Schema(description = "At most 4,000 characters")
            String note) {
        AppraiseCar.Written<Estimate> written(String id) {
            String who = Text.required("source", source, Text.NAME);
            String said = Text.optional("note", note, Text.NOTE);
            return by -> new Estimate(id, who, low, high == null ? low : high, said, by.at(), by.staff());
        }
    }

    /** What the store pays for it. */
    record OfferBody(
            Money amount,

            @Schema(description = "Last day it holds, in the store's zone; the group's usual time when left out")
            LocalDate validUntil) {}

    /** What the customer says to the offer. */
    record AnswerBody(
            Boolean accept,

            @Schema(description = "At most 4,000 characters")
            String note) {}

    /** Why it is taken back. */
    record WithdrawalBody(
            @Schema(description = "At most 4,000 characters")
            String note) {}

    private static List<String> urls(List<String> photos) {
        if (photos == null) {
            return List.of();
        }
        if (photos.size() > MOST_PHOTOS) {
            throw new Invalid("photos", "too-many", "must be at most " + MOST_PHOTOS);
        }
        return IntStream.range(0, photos.size())
                .mapToObj(i -> url("photos[" + i + "]", photos.get(i)))
                .toList();
    }

    private static String url(String field, String told) {
        String text = Text.required(field, told, Text.URL);
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return text;
            }
        } catch (URISyntaxException unreadable) {
            // said below
        }
        throw new Invalid(field, "no-web-address", "must be an http or https address");
    }
}
