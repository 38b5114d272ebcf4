package io.showroom.local.demo.month.plan;

import java.util.List;

/** How a lead is lost: the consultant proposes it with a reason, and the manager decides in the evening. */
record Ending(Agenda agenda, Dice dice) {

    private static final List<String> RIVALS = List.of("比亚迪", "比亚迪", "比亚迪", "特斯拉", "特斯拉", "丰田", "理想", "小鹏");
    private static final Odds<String> REASONS = Odds.of("BOUGHT_COMPETITOR", 30)
            .or("PRICE", 26)
            .or("PLAN_DROPPED", 14)
            .or("BOUGHT_OTHER_DEALER", 10)
            .or("PRODUCT", 8)
            .or("DELIVERY_TIME", 6)
            .or("FINANCE_REFUSED", 3)
            .or("SERVICE", 2)
            .or("OTHER", 1);

    void giveUp() {
        giveUp(REASONS.draw(dice));
    }

    void giveUp(String reason) {
        boolean approved = dice.chance(0.93);
        agenda.daysLater(dice.between(1, 5), dice).then(new Deed.GiveUp(reason, rival(reason), approved));
        agenda.atClosing().then(new Deed.Decide(approved));
        if (!approved) {
            agenda.daysLater(1, dice).then(new Deed.Call(true));
        }
    }

    private String rival(String reason) {
        return switch (reason) {
            case "BOUGHT_COMPETITOR" -> dice.oneOf(RIVALS);
            case "BOUGHT_OTHER_DEALER" -> "城西大众店";
            default -> null;
        };
    }
}
