package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextNumberTest {
    @Test
    void the_register_counts_on_and_keeps_its_zeros() {
        assertThat(NextNumber.after("ĐT-2023-09")).contains("ĐT-2023-10");
        assertThat(NextNumber.after("ĐT-2023-99")).contains("ĐT-2023-100");
        assertThat(NextNumber.after("HS-2023-0007")).contains("HS-2023-0008");
        assertThat(NextNumber.after("7")).contains("8");
    }

    @Test
    void what_does_not_end_in_digits_is_not_counted_on() {
        assertThat(NextNumber.after("19A")).isEmpty();
    }
}
