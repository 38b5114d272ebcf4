package io.showroom.benchmark.lead;

import java.util.List;

/** A consultant of the demonstration group, who leads are given to. */
record Consultant(String store, String staffId, String model) {
    static final List<Consultant> ALL = List.of(
            new Consultant("sh-pudong", "st-pd-li", "ID.4"),
            new Consultant("sh-pudong", "st-pd-wang", "Passat"),
            new Consultant("sh-minhang", "st-mh-sun", "EX30"),
            new Consultant("hamburg", "st-hh-jonas", "XC60"),
            new Consultant("hamburg", "st-hh-aylin", "EX30"));
}
