package org.wardledger.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Sealed;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionType;

class DifferenceTest {
    private static final PetitionEvents PETITION = new PetitionEvents("ĐT-1");

    @Test
    void every_member_that_is_shown_has_its_word() {
        EventCatalog.WARD
                .kinds()
                .forEach(kind -> Arrays.stream(kind.type().getRecordComponents())
                        .filter(Difference::names)
                        .forEach(component -> assertThat(FieldWords.knows(component.getName()))
                                .as(kind.name() + "." + component.getName())
                                .isTrue()));
    }

    @Test
    void only_what_changed_is_said_and_in_words() {
        assertThat(Difference.between(
                        PETITION.received("2023-01-02", "2023-02-01"),
                        PETITION.received("2023-01-03", "2023-02-01", PetitionType.COMPLAINT, null),
                        false))
                .extracting(Difference::label, Difference::before, Difference::after)
                .containsExactlyInAnyOrder(
                        tuple("Ngày", "02/01/2023", "03/01/2023"),
                        tuple("Loại", PetitionType.FEEDBACK.label(), PetitionType.COMPLAINT.label()));
    }

    @Test
    void what_no_leaf_says_is_left_out_for_the_public() {
        assertThat(Difference.said(PETITION.received("2023-01-02", "2023-02-01"), true))
                .extracting(Difference::field)
                .doesNotContain("number", "content", "sender")
                .contains("occurredOn", "type");
    }

    @Test
    void sealed_words_are_never_said() {
        assertThat(Difference.words(new Sealed("bOEx"))).isEqualTo("nội dung niêm phong");
        assertThat(Difference.words(new PersonRef(new UUID(1, 2)))).isEqualTo("nội dung niêm phong");
    }
}
