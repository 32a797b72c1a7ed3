package org.wardledger.petition;

import static org.wardledger.petition.Petitions.classified;
import static org.wardledger.petition.Petitions.classify;
import static org.wardledger.petition.Petitions.extend;
import static org.wardledger.petition.Petitions.extended;
import static org.wardledger.petition.Petitions.pause;
import static org.wardledger.petition.Petitions.paused;
import static org.wardledger.petition.Petitions.received;
import static org.wardledger.petition.Petitions.resolve;
import static org.wardledger.petition.Petitions.resolved;
import static org.wardledger.petition.Petitions.resume;
import static org.wardledger.petition.Petitions.resumed;
import static org.wardledger.petition.Petitions.withdraw;
import static org.wardledger.petition.Petitions.withdrawn;

import org.junit.jupiter.api.Test;
import org.wardledger.office.Given;

/** The rules of a petition's term (thời hạn giải quyết): what sets it, lengthens it and stops its clock. */
class PetitionTermTest {
    @Test
    void a_classification_brings_its_own_due_day() {
        Given.lines(received()).when(classify("2023-01-13", "2023-02-25")).then(classified("2023-01-13", "2023-02-25"));
    }

    @Test
    void a_later_extension_lengthens_the_term_of_the_classification() {
        assertRefused(
                extend("2023-02-01", "2023-02-25"),
                "phải sau hạn cũ 25/02/2023",
                received(),
                classified("2023-01-13", "2023-02-25"));
    }

    @Test
    void a_classification_may_shorten_the_term_but_not_to_before_receipt() {
        Given.lines(received()).when(classify("2023-01-13", "2023-01-20")).then(classified("2023-01-13", "2023-01-20"));
        assertRefused(classify("2023-01-13", "2023-01-10"), "ở trước ngày nhận đơn", received());
    }

    @Test
    void an_extension_lengthens() {
        Given.lines(received()).when(extend("2023-02-01", "2023-02-09")).then(extended("2023-02-01", "2023-02-09"));
        assertRefused(extend("2023-02-01", "2023-02-08"), "phải sau hạn cũ 08/02/2023", received());
    }

    @Test
    void a_second_extension_lengthens_the_first() {
        assertRefused(
                extend("2023-02-05", "2023-02-20"),
                "phải sau hạn cũ 20/02/2023",
                received(),
                extended("2023-02-01", "2023-02-20"));
    }

    @Test
    void a_petition_is_paused_once_until_it_is_resumed() {
        Given.lines(received()).when(pause("2023-01-15")).then(paused("2023-01-15"));
        assertRefused(pause("2023-01-16"), "đang tạm đình chỉ", received(), paused("2023-01-15"));
        Given.lines(received(), paused("2023-01-15"), resumed("2023-01-20"))
                .when(pause("2023-01-25"))
                .then(paused("2023-01-25"));
    }

    @Test
    void a_paused_petition_is_resumed_before_it_is_resolved() {
        assertRefused(
                resolve("2023-01-20"),
                "đang tạm đình chỉ từ ngày 15/01/2023 nên không giải quyết được",
                received(),
                paused("2023-01-15"));
        Given.lines(received(), paused("2023-01-15"), resumed("2023-01-18"))
                .when(resolve("2023-01-20"))
                .then(resolved("2023-01-20"));
    }

    @Test
    void only_a_paused_petition_is_resumed() {
        assertRefused(resume("2023-01-20"), "nên không tiếp tục được", received());
        Given.lines(received(), paused("2023-01-15")).when(resume("2023-01-20")).then(resumed("2023-01-20"));
    }

    @Test
    void a_petition_is_not_resumed_before_it_was_paused() {
        assertRefused(resume("2023-01-14"), "ở trước bước trước", received(), paused("2023-01-15"));
    }

    @Test
    void nothing_that_follows_a_resumption_lies_before_it() {
        assertRefused(
                resolve("2023-01-16"), "ở trước bước trước", received(), paused("2023-01-15"), resumed("2023-01-20"));
    }

    @Test
    void a_petition_is_withdrawn_even_while_it_is_paused() {
        Given.lines(received()).when(withdraw("2023-01-13")).then(withdrawn("2023-01-13"));
        Given.lines(received(), paused("2023-01-15"))
                .when(withdraw("2023-01-16"))
                .then(withdrawn("2023-01-16"));
    }

    private void assertRefused(PetitionCommand command, String words, PetitionEvent... before) {
        Given.lines(before).when(command).thenRefused(words);
    }
}
