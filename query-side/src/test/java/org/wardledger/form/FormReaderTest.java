package org.wardledger.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.figure.Count;

class FormReaderTest {
    private static final String HEAD = """
            # a form
            form 09-X
            code 09/X
            title Biểu thử
            version 1
            source [S] thử
            """;

    @Test
    void a_form_is_read_from_its_text() {
        Form form = FormReader.read(HEAD + """
                1 | Tổng | petition.open@end + petition.ended@period:COMPLAINT,FEEDBACK - petition.ended@cohort/LAND
                2 | Thiếu | petition.ended@period unless petition.ended@period/-
                3 | Không có | untold sổ chưa ghi
                identity 1 = 2 + 3
                """);

        assertThat(form.columns()).hasSize(3);
        Form.Counted total = (Form.Counted) form.columns().getFirst().filling();
        assertThat(total.terms())
                .containsExactly(
                        new Form.Term(true, Count.atEnd("petition.open"), Form.Moment.END),
                        new Form.Term(
                                true,
                                Count.inPeriod("petition.ended").ofKind("COMPLAINT", "FEEDBACK"),
                                Form.Moment.PERIOD),
                        new Form.Term(false, Count.ofCohort("petition.ended").ofField("LAND"), Form.Moment.COHORT));
        assertThat(((Form.Counted) form.columns().get(1).filling()).missing()).hasSize(1);
        assertThat(form.columns().get(2).filling()).isEqualTo(new Form.Untold("sổ chưa ghi"));
        assertThat(form.identities().getFirst().words()).isEqualTo("(1) = (2) + (3)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 | Không bắt đầu từ 1 | petition.open@end",
                "1 | Không rõ lúc nào | petition.open",
                "1 | Số trần | 12",
                "1 | Hết | ",
                "identity 1 = 2",
                "title Hai lần",
                "cột 1"
            })
    void a_line_that_no_form_has_is_refused(String line) {
        assertThatThrownBy(() -> FormReader.read(HEAD + line)).isInstanceOf(IllegalArgumentException.class);
    }
}
