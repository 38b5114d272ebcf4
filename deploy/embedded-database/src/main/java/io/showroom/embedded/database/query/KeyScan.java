package io.showroom.embedded.database.query;

/** Goes over the candidates of a plan. */
interface KeyScan {
    /** Steps to the next candidate, if there is one. */
    boolean next();

    /** The encoded {@code _id} of the candidate. */
    byte[] id();

    /** Lets go of the tree, which may change before the next step; the place is kept. */
    void pause();
}
