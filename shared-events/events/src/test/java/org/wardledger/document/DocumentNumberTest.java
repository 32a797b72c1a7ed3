package org.wardledger.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.common.DocumentCode;

/** Numbers as the registers of 2023 wrote them. */
class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "24/KH-UBND, 24, '', , KH-UBND, PLAN",
        "02-KH/KDV-UBND, 2, '', , KH/KDV-UBND, PLAN",
        "309-CV/ĐU, 309, '', , CV/ĐU, OFFICIAL_LETTER",
        "01/2023/QĐ-UBND, 1, '', 2023, QĐ-UBND, DECISION",
        "19^A/QĐ-UBND, 19, A, , QĐ-UBND, DECISION",
        "19a/QĐ-UBND, 19, A, , QĐ-UBND, DECISION",
        "452/PNV, 452, '', , PNV, ",
        "675/KH - UBND, 675, '', , KH-UBND, PLAN",
        "09/QĐ- UBND, 9, '', , QĐ-UBND, DECISION",
        "31-CT/TU, 31, '', , CT/TU, DIRECTIVE",
        "119/TB-UBND, 119, '', , TB-UBND, NOTICE"
    })
    void a_number_is_taken_apart(
            String written, int number, String suffix, Integer year, String symbol, DocumentType type) {
        assertThat(DocumentNumber.of(new DocumentCode(written)))
                .contains(new DocumentNumber(number, suffix, year, symbol, type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "KH-UBND", "24", "0/KH-UBND", "24KH", "/KH-UBND", "24//KH", "9999999/KH-UBND", "24/KH;UBND"})
    void what_is_not_written_like_a_number_is_none(String written) {
        assertThat(DocumentNumber.of(new DocumentCode(written))).isEmpty();
    }

    @Test
    void two_spellings_are_one_place_in_the_register() {
        assertThat(inRegister("19^A/QĐ-UBND"))
                .isEqualTo(inRegister("19A/QĐ-UBND"))
                .isEqualTo("19A");
        assertThat(inRegister("09/QĐ-UBND"))
                .isEqualTo(inRegister("9/QĐ - UBND"))
                .isEqualTo("9");
    }

    private static String inRegister(String written) {
        return DocumentNumber.of(new DocumentCode(written)).orElseThrow().inRegister();
    }
}
