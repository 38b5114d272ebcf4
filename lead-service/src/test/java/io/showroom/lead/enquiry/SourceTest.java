package io.showroom.lead.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTest {

    @Test
    void there_are_the_sixteen_of_the_handbook_each_with_its_own_labels() {
        assertThat(Source.values()).hasSize(16);
        assertThat(Arrays.stream(Source.values()).map(Source::en)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Source.values()).map(Source::zh)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_source_is_told_enough_with_what_it_needs_and_not_without(Source source) {
        boolean needy = source.needs() != SourceNeed.NOTHING;
        assertThat(source.toldEnough(null, null, null, null)).isEqualTo(!needy);
        assertThat(source.toldEnough("c", "r", "t", "d")).isTrue();
        assertThat(source.needs().field() == null).isEqualTo(!needy);
    }

    @Test
    void a_referral_names_the_customer_or_just_a_name() {
        assertThat(Source.REFERRAL.toldEnough(null, "customer-1", null, null)).isTrue();
        assertThat(Source.REFERRAL.toldEnough(null, null, null, "王师傅")).isTrue();
        assertThat(Source.REFERRAL.toldEnough("spring", null, "Golf", null)).isFalse();
        assertThat(Source.CAMPAIGN.toldEnough("spring", null, null, null)).isTrue();
        assertThat(Source.CAMPAIGN.toldEnough(null, "c", "t", "d")).isFalse();
        assertThat(Source.REPLACEMENT.toldEnough(null, null, "Golf", null)).isTrue();
        assertThat(Source.REPAIR_SHOP.toldEnough("c", "r", "t", null)).isFalse();
    }
}
