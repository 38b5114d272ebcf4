package io.showroom.local.demo.month.plan;

/** One thing that happens with a lead. */
public sealed interface Deed {

    /** It comes in: an enquiry, or the first visit or call. */
    record Arrive() implements Deed {}

    /** The same person asks again by another way: no second lead. */
    record AskAgain() implements Deed {}

    /** Somebody calls, or writes. @param reached whether the customer took part */
    record Call(boolean reached) implements Deed {}

    /** They come to the store (again). @param purpose of the reception register */
    record Visit(String purpose) implements Deed {}

    /** They ask another store of the group as well, which knows nothing of the first. */
    record AskElsewhere(Shop other) implements Deed {}

    /** The first store asks for the other's lead, and the other's manager decides. */
    record WantBack(boolean granted) implements Deed {}

    /** Evidence of intent. */
    record Say(String signal) implements Deed {}

    /** A test drive without a booking. @param score what they thought of it, 1 to 10 */
    record Ride(int score) implements Deed {}

    /** A demo car is promised. @param car the how manieth of the fleet */
    record Book(int car, Moment at) implements Deed {}

    /** They get in, and bring it back. @param kilometre the car's reading, above that of the month's start */
    record TakeOut(int kilometre) implements Deed {}

    record BringBack(int kilometre, int score) implements Deed {}

    /** @param discount in per cent of the list price */
    record Offer(int discount) implements Deed {}

    /** Their old car is looked at, and a price is named for it. @param taken whether they give it in payment */
    record TradeIn(int kilometres, int price, boolean taken) implements Deed {}

    /** The offer is accepted and a deposit paid. */
    record Order(int cars) implements Deed {}

    /** The manager takes the order back, and the deposit is repaid, but for what is kept. */
    record CallOff(int kept) implements Deed {}

    record PayTheRest() implements Deed {}

    record HandOver() implements Deed {}

    /** The consultant gives it up. @param competitor may be null @param approved what the manager will say */
    record GiveUp(String reason, String competitor, boolean approved) implements Deed {}

    /** The manager decides on it. */
    record Decide(boolean approved) implements Deed {}

    record FindInvalid(String reason) implements Deed {}

    /** Back to the store's pool. */
    record GiveBack() implements Deed {}

    /** Another consultant takes it from the pool. */
    record Claim() implements Deed {}
}
