package io.showroom.lead.tally;

import static io.showroom.lead.tally.Dimension.CAMPAIGN;
import static io.showroom.lead.tally.Dimension.COMPETITOR;
import static io.showroom.lead.tally.Dimension.LAST_CAMPAIGN;
import static io.showroom.lead.tally.Dimension.MODEL;
import static io.showroom.lead.tally.Dimension.OWNER;
import static io.showroom.lead.tally.Dimension.REGION;
import static io.showroom.lead.tally.Dimension.SOURCE;

import io.showroom.contracts.value.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is counted, on which day, and by which dimensions its counts are kept. */
public enum RecordKind implements Labelled {
    LEAD("leads by the day they came in", "线索（按到达日）", Kept.CREDITED),
    ORDER("orders by the day they were placed, cancelled ones out", "订单（按下单日，不含取消）", Kept.CREDITED),
    DELIVERY("cars by the day they were delivered", "交车（按交车日）", Kept.CREDITED),
    RECEIPT("money taken and paid back by the day of the receipt", "回款与退款（按收付日）", Kept.BY_CAMPAIGN),
    LOSS("leads lost by the day of the decision", "战败（按决定日）", Kept.WITH_COMPETITOR),
    ANSWER("leads by the day they were first answered", "线索（按首次响应日）", Kept.FULLY),
    TALK("open leads by the day the customer last took part", "在手线索（按最近互动日）", Kept.BY_OWNER),
    SURVEY("surveys by the day they were answered", "调查（按回答日）", Kept.BY_STORE),
    ACTIVITY("activities by the day they were done", "业务活动（按发生日）", Kept.BY_OWNER),
    PERIOD("contact periods by the day they ended", "联系周期（按结束日）", Kept.BY_OWNER),
    CARD("cards as they are held now, whatever the day", "客户卡（现有，不分日期）", Kept.BY_TRAIT);

    /** For each kind the dimensions whose values are counted together, within a store and over the whole group. */
    private record Kept(List<Set<Dimension>> store, List<Set<Dimension>> group) {
        private static final List<Set<Dimension>> ONE =
                List.of(Set.of(), Set.of(SOURCE), Set.of(MODEL), Set.of(CAMPAIGN));
        private static final Kept FULLY = new Kept(
                List.of(
                        Set.of(),
                        Set.of(OWNER),
                        Set.of(SOURCE),
                        Set.of(MODEL),
                        Set.of(CAMPAIGN),
                        Set.of(OWNER, SOURCE),
                        Set.of(OWNER, MODEL),
                        Set.of(OWNER, CAMPAIGN),
                        Set.of(SOURCE, MODEL),
                        Set.of(SOURCE, CAMPAIGN),
                        Set.of(MODEL, CAMPAIGN)),
                ONE);
        /** What the campaigns are credited with, by the first touch and beside it by the last. */
        private static final Kept CREDITED =
                new Kept(plus(FULLY.store, Set.of(LAST_CAMPAIGN)), plus(ONE, Set.of(LAST_CAMPAIGN)));

        private static final Kept BY_CAMPAIGN = new Kept(
                List.of(Set.of(), Set.of(CAMPAIGN), Set.of(LAST_CAMPAIGN)),
                List.of(Set.of(), Set.of(CAMPAIGN), Set.of(LAST_CAMPAIGN)));
        private static final Kept WITH_COMPETITOR =
                new Kept(plus(FULLY.store, Set.of(COMPETITOR)), plus(ONE, Set.of(COMPETITOR)));
        private static final Kept BY_STORE = new Kept(List.of(Set.of()), List.of(Set.of()));
        private static final Kept BY_OWNER = new Kept(List.of(Set.of(), Set.of(OWNER)), List.of(Set.of()));

        private static final Kept BY_TRAIT = new Kept(
                List.of(
                        Set.of(),
                        Set.of(OWNER),
                        Set.of(MODEL),
                        Set.of(REGION),
                        Set.of(OWNER, MODEL),
                        Set.of(OWNER, REGION)),
                List.of());

        private static List<Set<Dimension>> plus(List<Set<Dimension>> sets, Set<Dimension> one) {
            return java.util.stream.Stream.concat(sets.stream(), java.util.stream.Stream.of(one))
                    .toList();
        }
    }

    private static final Set<Set<Dimension>> KEPT_FOR_GROUP =
            Arrays.stream(values()).flatMap(kind -> kind.groupSets().stream()).collect(Collectors.toUnmodifiableSet());

    private final String en;
    private final String zh;
    private final Kept kept;

    RecordKind(String en, String zh, Kept kept) {
        this.en = en;
        this.zh = zh;
        this.kept = kept;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** Whether it counts on a day; otherwise it counts as long as it is so, see {@link Period#NOW}. */
    public boolean dated() {
        return this != CARD;
    }

    /** The sets of dimensions that counts of a store are kept by. */
    public List<Set<Dimension>> storeSets() {
        return kept.store;
    }

    /** The sets of dimensions that counts of the whole group are kept by; others are summed over the stores. */
    public List<Set<Dimension>> groupSets() {
        return kept.group;
    }

    /** Whether any kind keeps counts of the whole group by these dimensions. */
    static boolean keptForGroup(Set<Dimension> dimensions) {
        return KEPT_FOR_GROUP.contains(dimensions);
    }
}
