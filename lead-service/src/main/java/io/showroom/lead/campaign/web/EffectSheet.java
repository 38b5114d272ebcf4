package io.showroom.lead.campaign.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.campaign.Credited;
import io.showroom.lead.campaign.Effect;
import io.showroom.lead.report.web.Csv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Campaigns side by side as a table; what is credited by the last touch stands behind what is by the first. */
final class EffectSheet {
    private static final String[] COLUMNS = {
        "code|代码",
        "name|名称",
        "kind|类型",
        "state|状态",
        "from|起",
        "to|止",
        "planned cost|计划费用",
        "actual cost|实际费用",
        "reached|触达人数"
    };
    private static final String[] CREDITED = {
        "leads|线索",
        "visited|到店",
        "test driven|试驾",
        "won|成交",
        "lost|流失",
        "orders|订单",
        "cars|台数",
        "delivered|交车",
        "received|回款",
        "return|投资回报率"
    };

    private EffectSheet() {}

    static Csv of(List<Effect> effects, Locale reader) {
        Csv csv = new Csv(Csv.columns(reader, columns()));
        for (Effect effect : effects) {
            List<Object> cells = new ArrayList<>(Arrays.asList(
                    effect.code(),
                    effect.name(),
                    effect.kind(),
                    effect.state(),
                    effect.from(),
                    effect.to(),
                    effect.plannedCost(),
                    effect.actualCost(),
                    effect.reached()));
            add(cells, effect.firstTouch());
            add(cells, effect.lastTouch());
            csv.line(cells.toArray());
        }
        return csv;
    }

    private static String[] columns() {
        List<String> all = new ArrayList<>(Arrays.asList(COLUMNS));
        for (String column : CREDITED) {
            all.add(named(column, "first touch: ", "首次触点："));
        }
        for (String column : CREDITED) {
            all.add(named(column, "last touch: ", "末次触点："));
        }
        return all.toArray(String[]::new);
    }

    private static String named(String column, String en, String zh) {
        return en + column.replace("|", "|" + zh);
    }

    private static void add(List<Object> cells, Credited credited) {
        cells.addAll(Arrays.asList(
                credited.leads().count(),
                credited.visited().count(),
                credited.testDriven().count(),
                credited.won().count(),
                credited.lost().count(),
                credited.orders().count(),
                credited.cars(),
                credited.delivered().count(),
                credited.received().stream().map(Money::toString).collect(Collectors.joining("; ")),
                credited.roi().ratio()));
    }
}
