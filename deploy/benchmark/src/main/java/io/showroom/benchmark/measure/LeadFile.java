package io.showroom.benchmark.measure;

import io.showroom.benchmark.lead.NewLeads;
import java.nio.charset.StandardCharsets;

/** A file of people who were never heard of. */
final class LeadFile {
    private static final String[] MODELS = {"ID.4", "Passat", "Magotan", "Tiguan"};

    private LeadFile() {}

    static byte[] csv(int rows) {
        StringBuilder text = new StringBuilder("姓名,手机号码,车型,颜色,来源,备注,外部编号\n");
        for (int row = 1; row <= rows; row++) {
            text.append("王小明,")
                    .append(NewLeads.phone())
                    .append(',')
                    .append(MODELS[row % MODELS.length])
                    .append(",白色,WEB,周末可以来店看车,crm-")
                    .append(row)
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
