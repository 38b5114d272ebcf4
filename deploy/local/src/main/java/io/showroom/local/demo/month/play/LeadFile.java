package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.LeadStory;
import io.showroom.local.demo.month.plan.Shop;

/** What the play knows of one lead; its scenes come one after another, so nothing of it is changed twice at once. */
final class LeadFile {

    private final LeadStory story;
    private String id;
    private String owner;
    private String driveId;
    private String quotationId;
    private String orderId;
    private int cars;
    private long total;
    private String appraisalId;
    private long oldCar;
    private LeadAt elsewhere;
    private boolean over;
    private int done;

    LeadFile(LeadStory story) {
        this.story = story;
    }

    LeadStory story() {
        return story;
    }

    String path() {
        return "/api/v1/leads/" + id;
    }

    String id() {
        return id;
    }

    void is(String leadId, String ownedBy) {
        this.id = leadId;
        this.owner = ownedBy;
    }

    /** Staff id; empty while nobody looks after it. */
    String owner() {
        return owner;
    }

    void ownedBy(String staff) {
        this.owner = staff;
    }

    /** Nothing more happens with it: it is closed, or was another's from the start. */
    void end() {
        over = true;
    }

    boolean over() {
        return over;
    }

    String driveId() {
        return driveId;
    }

    void drives(String testDrive) {
        this.driveId = testDrive;
    }

    String quotationId() {
        return quotationId;
    }

    void offered(String quotation) {
        this.quotationId = quotation;
    }

    void ordered(String order, int howMany, long amount) {
        this.orderId = order;
        this.cars = howMany;
        this.total = amount;
    }

    String orderId() {
        return orderId;
    }

    /** Their old car is taken in payment, for so many cents. */
    void tradesIn(String appraisal, long cents) {
        this.appraisalId = appraisal;
        this.oldCar = cents;
    }

    /** Null when there is none. */
    String appraisalId() {
        return appraisalId;
    }

    long oldCar() {
        return oldCar;
    }

    /** A lead of the same person at another store. */
    record LeadAt(Shop shop, String id) {}

    void asksAt(LeadAt other) {
        this.elsewhere = other;
    }

    /** Null when they asked at one store only. */
    LeadAt elsewhere() {
        return elsewhere;
    }

    int cars() {
        return cars;
    }

    /** What all cars cost, in cents. */
    long total() {
        return total;
    }

    /** Names the next call of this lead, for its key. */
    String next(String what) {
        done++;
        return story.number() + " " + what + " " + done;
    }
}
