package io.showroom.lead.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.platform.security.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CreditIT extends LeadIT {
    @Autowired
    Leads leads;

    @Test
    void the_first_answer_and_the_sale_stay_with_whose_work_they_were_when_the_lead_is_handed_over() {
        String lead = aLinkedLead();
        String first = lead(lead).at("/assignment/owner");
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL'}")).expect(201);
        String order = anOrder(lead);
        String second = world.shanghai + "-consultant-" + (first.endsWith("1") ? 2 : 1);
        holding(lead)
                .put(path(lead, "/assignment"), json("{'owner': '" + second + "'}"))
                .expect(200);
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL'}")).expect(201);
        String another = anOrder(lead);
        Credit credit = leads.get(Scope.system(world.group), lead).value().credit();
        assertThat(credit.responder()).isEqualTo(first);
        assertThat(credit.sellers()).containsEntry(order, first).containsEntry(another, second);
    }

    private String anOrder(String lead) {
        return manager.post(
                        path(lead, "/orders"),
                        json(
                                "{'cars': [{'brand': '大众', 'model': 'ID.4', 'price': {'amount': '9', 'currency': 'CNY'}}]}"))
                .expect(201)
                .at("/id");
    }
}
