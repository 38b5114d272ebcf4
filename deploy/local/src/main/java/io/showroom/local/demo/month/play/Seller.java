package io.showroom.local.demo.month.play;

import java.util.List;

/** A member of the staff, as the directory knows them. */
record Seller(String id, String username, String name, List<String> roles) {

    boolean sells() {
        return roles.contains("SALES_CONSULTANT");
    }
}
