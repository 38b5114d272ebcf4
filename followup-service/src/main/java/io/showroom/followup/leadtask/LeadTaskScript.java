package io.showroom.followup.leadtask;

import io.showroom.followup.cadence.IntentLevel;
import java.time.YearMonth;
import java.util.Locale;

/** What the tasks that a lead asks for say. */
final class LeadTaskScript {
    private LeadTaskScript() {}

    static String confirm(IntentLevel level, Locale language) {
        return isChinese(language)
                ? "意向级别 " + level + " 已到期未确认：联系客户，在线索中确认或调整级别，逾期将自动降级。"
                : "Level " + level
                        + " went unconfirmed for its horizon: speak with the customer, then confirm it at the"
                        + " lead or record what has changed; otherwise it drops.";
    }

    static String approve(String reason, Locale language) {
        return isChinese(language)
                ? "销售顾问提出战败（原因：" + reason + "）：请审核，在线索中批准或驳回。"
                : "The consultant proposes to give the lead up (" + reason + "): agree or reject it at the lead.";
    }

    static String discount(String quotation, Locale language) {
        return isChinese(language)
                ? "报价 " + quotation + " 的折扣超出顾问权限：请审核，在线索中批准或驳回。"
                : "The discount of offer " + quotation
                        + " is beyond the consultant's authority: approve or reject it at the lead.";
    }

    static String claim(Locale language) {
        return isChinese(language)
                ? "客户归属有争议（跨店移交或顾问认领）：请在线索归属申请中裁定，逾期自动失效。"
                : "Another store or another consultant wants this customer: approve or reject the claim; nobody deciding"
                        + " it in time leaves everything as it is.";
    }

    static String checkCards(YearMonth month, long cards, String consultant, Locale language) {
        return isChinese(language)
                ? month + " 月度卡片核对（" + consultant + "，" + cards + " 张）：销售顾问与店长一起逐张核对，然后双方签字。"
                : "The cards of " + consultant + " for " + month + " (" + cards
                        + "): consultant and manager go through each together, then both sign.";
    }

    static String mend(String field, String code, Locale language) {
        return isChinese(language)
                ? "线索中的资料有误，请核实并更正：" + named(field, code)
                : "A value of the enquiry could not be used: find out the right one and correct it. "
                        + named(field, code);
    }

    /** One more value for the same task. */
    static String alsoMend(String script, String field, String code) {
        String more = named(field, code);
        return script.contains(more) ? script : script + ", " + more;
    }

    private static String named(String field, String code) {
        return field + " (" + code + ")";
    }

    private static boolean isChinese(Locale language) {
        return "zh".equals(language.getLanguage());
    }
}
