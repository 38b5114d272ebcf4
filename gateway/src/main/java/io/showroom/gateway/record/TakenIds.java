package io.showroom.gateway.record;

/** Ids stand in tokens and on the directory's topic, so no two records of the installation share one. */
public interface TakenIds {

    /** Whether some group has a record of this id. Says nothing else of it. */
    boolean isTaken(String id);
}
