package io.showroom.local.demo.month.plan;

/**
 * Who asks, and what for.
 *
 * @param firm the firm's name; null for a person
 * @param source WALK_IN and CALL_IN come through the reception register, the others as enquiries
 * @param detail what the source has to tell; may be null
 * @param campaign the code of the campaign that brought them; may be null
 * @param horizon when they say they buy; may be null
 */
public record Prospect(
        String name,
        String firm,
        String phone,
        String language,
        String source,
        String detail,
        String campaign,
        Model model,
        String colour,
        String horizon) {

    public boolean atReception() {
        return source.equals("WALK_IN") || source.equals("CALL_IN");
    }
}
