package io.showroom.local.demo.month.plan;

import java.time.YearMonth;
import java.util.List;

/**
 * A marketing activity of the month.
 *
 * @param code what enquiries call it
 * @param firstDay of the month
 * @param lastDay of the month
 * @param cost in yuan; what is planned and what is paid
 * @param reached people
 */
public record Campaign(
        String code, String name, String kind, String segment, int firstDay, int lastDay, int cost, int reached) {

    /** Those of a month; their codes are unique to it. */
    public static List<Campaign> of(YearMonth month) {
        return List.of(
                new Campaign("open-" + month, "周末试驾节", "TEST_DRIVE_EVENT", "近三个月来店未购的客户", 1, 20, 68_000, 5_200),
                new Campaign("ev-" + month, "电动车短视频推广", "ONLINE", "浦东25到40岁的上班族", 1, 28, 120_000, 96_000),
                new Campaign("swap-" + month, "老车主置换季", "PROMOTION", "车龄四年以上的车主", 5, 25, 45_000, 3_100),
                new Campaign("show-" + month, "正大广场车展", "AUTO_SHOW", "商场周末客流", 1, 28, 88_000, 14_000),
                new Campaign("press-" + month, "地铁广告", "ADVERTISING", "地铁二号线沿线", 1, 28, 210_000, 400_000));
    }
}
