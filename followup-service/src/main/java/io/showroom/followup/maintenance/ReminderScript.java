package io.showroom.followup.maintenance;

import java.util.Locale;

/** What the reminder says. */
final class ReminderScript {
    private ReminderScript() {}

    static String of(ReminderDue due, Locale language) {
        boolean chinese = "zh".equals(language.getLanguage());
        String by = chinese ? "下次保养日期：" + due.dueDate() : "Maintenance is due on " + due.dueDate();
        if (due.dueMileage() != null) {
            by += chinese ? "，或行驶至 " + due.dueMileage() + " 公里" : " or at " + due.dueMileage() + " km";
        }
        return by + (chinese ? "。提醒车主并协助预约。" : ". Remind the owner and offer a booking.");
    }
}
