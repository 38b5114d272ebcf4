package io.showroom.local.demo.month.plan;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Makes up the people and firms that ask: their names, phones, wishes, and what brought them. */
final class Prospects {

    private static final YearMonth EPOCH = YearMonth.of(2026, 1);
    private static final int SHOW = 3;
    private static final int PHONES = 1_000_000;
    private static final int PHONE_STEP = 387_421;
    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "高");
    private static final List<String> GIVEN =
            List.of("伟", "芳", "敏", "静", "磊", "洋", "勇", "艳", "杰", "娟", "涛", "明", "秀英", "建国", "志强", "晓燕", "子涵", "雨桐");
    private static final List<String> GERMANS = List.of(
            "Lena Fischer", "Paul Schäfer", "Mia Köhler", "Finn Albers", "Clara Voß", "Emre Demir", "Jan Petersen");
    private static final List<String> FOREIGNERS = List.of("John Miller", "Sarah Lee", "Pierre Martin", "Yuki Sato");
    private static final List<String> FIRMS = List.of("浦江物流", "东方出行", "临港科技", "张江生物", "陆家嘴商务", "外高桥贸易");
    private static final List<String> COLOURS = List.of("白色", "白色", "黑色", "灰色", "蓝色", "红色");
    private static final Odds<String> SOURCES = Odds.of("WEB", 30)
            .or("WALK_IN", 24)
            .or("CALL_IN", 12)
            .or("CAMPAIGN", 8)
            .or("AUTO_SHOW", 6)
            .or("REFERRAL", 5)
            .or("REPLACEMENT", 4)
            .or("ADDITIONAL", 2)
            .or("SERVICE_STATION", 3)
            .or("VIP_INTEL", 0.5)
            .or("STAFF_INTEL", 1)
            .or("USED_CAR_DEALER", 1)
            .or("REPAIR_SHOP", 1)
            .or("TARGETED", 1)
            .or("AREA", 1)
            .or("PEER", 0.5);
    private static final Map<String, String> DETAILS = Map.of(
            "REFERRAL", "老客户张先生",
            "SERVICE_STATION", "服务顾问陈静",
            "VIP_INTEL", "老客户介绍的企业主",
            "STAFF_INTEL", "前台的邻居",
            "USED_CAR_DEALER", "老王二手车",
            "REPAIR_SHOP", "金桥快修",
            "TARGETED", "律师行业",
            "AREA", "陆家嘴",
            "PEER", "同城友店");
    private static final Odds<String> HORIZONS = Odds.<String>of(null, 55)
            .or("IMMEDIATE", 6)
            .or("THREE_MONTHS", 14)
            .or("SIX_MONTHS", 14)
            .or("ONE_YEAR", 11);

    private final YearMonth month;
    private final List<Campaign> campaigns;
    private final int phonesFrom;

    Prospects(long seed, YearMonth month) {
        this.month = month;
        this.campaigns = Campaign.of(month);
        this.phonesFrom = Dice.of(seed, "phones").between(0, PHONES - 1);
    }

    Prospect make(int number, Shop shop, int day, Dice dice) {
        boolean german = shop == Shop.HAMBURG;
        boolean foreign = !german && dice.chance(0.04);
        String firm = !german && dice.chance(0.06) ? dice.oneOf(FIRMS) + dice.between(1, 99) + "有限公司" : null;
        String name = german
                ? dice.oneOf(GERMANS)
                : foreign ? dice.oneOf(FOREIGNERS) : dice.oneOf(SURNAMES) + dice.oneOf(GIVEN);
        String source = SOURCES.draw(dice);
        return new Prospect(
                name,
                firm,
                phone(number, german),
                german ? "de" : foreign ? "en" : "zh-CN",
                source,
                DETAILS.get(source),
                shop == Shop.PUDONG ? campaign(source, day, dice) : null,
                model(shop, dice),
                dice.oneOf(COLOURS),
                HORIZONS.draw(dice));
    }

    /** The first models of a store are asked for most. */
    private static Model model(Shop shop, Dice dice) {
        return dice.chance(0.4) ? shop.models().get(0) : dice.oneOf(shop.models());
    }

    /** Only what comes in while a campaign runs can name it. */
    private String campaign(String source, int day, Dice dice) {
        if (source.equals("AUTO_SHOW")) {
            return campaigns.get(SHOW).code();
        }
        boolean names = source.equals("CAMPAIGN") || source.equals("WEB") && dice.chance(0.35);
        List<Campaign> running = campaigns.stream()
                .filter(campaign -> day >= campaign.firstDay() && day <= campaign.lastDay())
                .toList();
        return names && !running.isEmpty() ? dice.oneOf(running).code() : null;
    }

    /** Nobody's twice: the month and the number are in it, in an order that does not show. */
    private String phone(int number, boolean german) {
        long of = ChronoUnit.MONTHS.between(EPOCH, month) % 100;
        long last = (phonesFrom + (long) number * PHONE_STEP) % PHONES;
        return german ? "+49 151 %02d%06d".formatted(of, last) : "13%d%02d%06d".formatted(5 + number % 4, of, last);
    }
}
