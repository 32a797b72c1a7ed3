package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.law.Warning;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.DenunciationEvent.DenunciationExtended;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.PetitionEvent.PetitionAccepted;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionResumed;

/** The desk counts what was left empty, and says what to look at again; on 15 November 2023. */
class LawDeskTest {
    private static final String COMPLAINT = """
            {'number':'ĐT-2023-01','occurredOn':'2023-06-01','type':'COMPLAINT','channel':'DIRECT','inAuthority':true,
             'sender':{'name':'Công dân 01'},'content':'Khiếu nại quyết định xử phạt'}
            """;
    private static final String DOSSIER = """
            {'code':'HS-1','occurredOn':'2023-10-04','channel':'DIRECT','field':'hộ tịch','procedure':'Khai sinh',
             'workingDays':5}
            """;
    private static final Acting SECRET = TestOffice.acting("can-bo-02", Right.RECORD, Right.READ_DENUNCIATIONS);

    private TestOffice office;

    @BeforeEach
    void open() throws IOException {
        office = new TestOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private <E> E last(Class<E> type) {
        Entry entry = office.book().at(office.book().size() - 1).orElseThrow();
        return type.cast(entry.event());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void a_complaint_left_without_a_day_is_due_by_the_law() {
        office.record("petition-received", COMPLAINT);
        assertThat(last(PetitionReceived.class).dueOn()).isEqualTo("2023-06-12");

        office.record("petition-accepted", "{'number':'ĐT-2023-01','occurredOn':'2023-06-08'}");
        assertThat(last(PetitionAccepted.class).dueOn()).isEqualTo("2023-07-10");
    }

    @Test
    void a_form_left_empty_is_the_same_as_no_day_at_all() {
        office.record("petition-received", COMPLAINT.replace("'inAuthority':true", "'inAuthority':true,'dueOn':''"));
        assertThat(last(PetitionReceived.class).dueOn()).isEqualTo("2023-06-12");
    }

    @Test
    void what_was_left_at_the_pause_is_counted_when_it_goes_on() {
        office.record("petition-received", COMPLAINT);
        office.record("petition-accepted", "{'number':'ĐT-2023-01','occurredOn':'2023-06-08'}");
        office.record("petition-paused", "{'number':'ĐT-2023-01','occurredOn':'2023-06-18','decision':'1/QĐ-UBND'}");
        office.record("petition-resumed", "{'number':'ĐT-2023-01','occurredOn':'2023-07-17'}");

        assertThat(last(PetitionResumed.class).dueOn()).isEqualTo("2023-08-07");
    }

    @Test
    void a_stated_day_stays_and_a_later_one_is_warned_of() {
        office.record("petition-received", COMPLAINT);
        Receipt receipt = office.record(
                "petition-accepted", "{'number':'ĐT-2023-01','occurredOn':'2023-06-08','dueOn':'2023-07-20'}");

        assertThat(last(PetitionAccepted.class).dueOn()).isEqualTo("2023-07-20");
        assertThat(receipt.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence()).contains("10/07/2023", "Điều 28"));
    }

    @Test
    void a_dossier_is_counted_in_working_days_and_goes_on_where_it_stopped() {
        office.record("dossier-received", DOSSIER);
        assertThat(last(DossierReceived.class).dueOn()).isEqualTo("2023-10-11");

        office.record("dossier-supplement-requested", "{'code':'HS-1','occurredOn':'2023-10-06','slip':'1/PYC'}");
        office.record("dossier-supplemented", "{'code':'HS-1','occurredOn':'2023-10-16'}");
        assertThat(last(DossierSupplemented.class).dueOn()).isEqualTo("2023-10-19");
    }

    @Test
    void a_dossier_with_neither_day_nor_term_is_refused_by_the_name_of_the_day() {
        assertThatThrownBy(() -> office.record("dossier-received", DOSSIER.replace(",\n 'workingDays':5", "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("dueOn");
                    assertThat(refusal.getMessage()).contains("Ngày hẹn trả", "workingDays");
                });
        assertThat(office.book().size()).isZero();
    }

    private static String dialogue(String day) {
        return "{'occurredOn':'%s','subject':'vệ sinh','place':'Hội trường','hosts':['Chủ tịch'],'opinions':0}"
                .formatted(day);
    }

    @Test
    void a_dialogue_keeps_the_last_day_for_its_result() {
        office.record("dialogue-held", dialogue("2023-04-20"));
        assertThat(last(DialogueHeld.class).reportDueOn()).isEqualTo("2023-05-04");

        Receipt receipt = office.record(
                "dialogue-reported", "{'occurredOn':'2023-05-05','dialogueOn':'2023-04-20','subject':'vệ sinh'}");
        assertThat(receipt.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence()).contains("04/05/2023", "77/2015/QH13"));
    }

    @Test
    void a_disclosure_keeps_each_day_the_law_counts_for_it() {
        String posted = "{'occurredOn':'2023-10-03','field':'ngân sách','subject':'dự toán','place':'Trụ sở'%s}";
        office.record("disclosure-published", posted.formatted(",'medium':'POSTED','documentOn':'2023-10-02'"));
        assertThat(last(DisclosurePublished.class).startDueOn()).isEqualTo("2023-10-09");
        assertThat(last(DisclosurePublished.class).keepUntil()).isEqualTo("2023-10-23");

        Receipt ended = office.record(
                "disclosure-ended",
                "{'occurredOn':'2023-10-20','publishedOn':'2023-10-03','subject':'dự toán','place':'Trụ sở'}");
        assertThat(ended.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence()).contains("chưa đủ ngày", "23/10/2023"));

        office.record("disclosure-published", posted.formatted("").replace("Trụ sở", "Nhà văn hóa"));
        assertThat(last(DisclosurePublished.class).startDueOn()).isNull();
        assertThat(last(DisclosurePublished.class).keepUntil()).isNull();
    }

    @Test
    void a_complex_complaint_has_forty_five_days() {
        office.record("petition-received", COMPLAINT);
        office.record("petition-accepted", "{'number':'ĐT-2023-01','occurredOn':'2023-06-08','difficulty':'COMPLEX'}");
        assertThat(last(PetitionAccepted.class).dueOn()).isEqualTo("2023-07-24");
    }

    @Test
    void a_day_that_the_law_does_not_know_stays_empty_where_the_line_can_do_without() {
        Receipt receipt = office.record("dialogue-held", dialogue("2010-04-20"));
        assertThat(last(DialogueHeld.class).reportDueOn()).isNull();

        office.bean(Corrections.class)
                .correct(
                        receipt.lastPosition(),
                        TestOffice.fields("{'opinions':3}"),
                        new Corrections.Why(CorrectionGround.MISWRITTEN, "đếm lại"),
                        TestOffice.CLERK,
                        null);
        assertThat(office.book().size()).isEqualTo(2);
    }

    @Test
    void denunciations_are_counted_too() {
        office.desk()
                .record(
                        "denunciation-received",
                        TestOffice.fields("{'secretRegisterNumber':'TC-1','occurredOn':'2023-01-10','channel':'POST',"
                                + "'inAuthority':true}"),
                        SECRET,
                        null);
        assertThat(last(DenunciationReceived.class).dueOn()).isEqualTo("2023-01-19");

        step("denunciation-accepted", "{'secretRegisterNumber':'TC-1','occurredOn':'2023-06-05'}");
        step(
                "denunciation-extended",
                "{'secretRegisterNumber':'TC-1','occurredOn':'2023-06-30','decision':'95/QĐ-UBND'}");
        assertThat(last(DenunciationExtended.class).dueOn()).isEqualTo("2023-08-04");
    }

    private void step(String kind, String fields) {
        office.desk().record(kind, TestOffice.fields(fields), SECRET, null);
    }

    @Test
    void the_same_request_sent_again_is_answered_as_before_though_the_law_has_changed() {
        office.record("dossier-received", DOSSIER);
        office.record("dossier-supplement-requested", "{'code':'HS-1','occurredOn':'2023-10-06','slip':'1/PYC'}");
        String supplemented = "{'code':'HS-1','occurredOn':'2023-10-16'}";
        Receipt first = office.record("dossier-supplemented", supplemented, "key-1");
        office.record("day-off-declared", """
                {'from':'2023-10-17','to':'2023-10-18','name':'mưa lũ','source':'công điện','occurredOn':'2023-10-16'}""");

        Receipt again = office.record("dossier-supplemented", supplemented, "key-1");

        assertThat(again.again()).isTrue();
        assertThat(again.recorded()).isEqualTo(first.recorded());
    }

    @Test
    void a_day_off_entered_in_the_book_counts_from_then_on() {
        office.record("day-off-declared", """
                {'from':'2023-10-09','to':'2023-10-10','name':'mưa lũ','source':'công điện','occurredOn':'2023-10-06'}""");
        office.record("dossier-received", DOSSIER);

        assertThat(last(DossierReceived.class).dueOn()).isEqualTo("2023-10-13");
    }

    @Test
    void a_number_struck_out_of_the_book_holds_no_more() {
        Receipt set = office.record("legal-parameter-set", """
                {'key':'COMPLAINT_ACCEPT','value':5,'unit':'DAYS','from':'2023-01-01','source':'nhầm',
                 'confidence':'GENERAL','occurredOn':'2023-05-01'}""");
        Receipt warned = office.record("petition-received", COMPLAINT);
        assertThat(last(PetitionReceived.class).dueOn()).isEqualTo("2023-06-06");
        assertThat(warned.warnings())
                .extracting(Warning::sentence)
                .singleElement()
                .asString()
                .contains("nhầm");

        office.bean(Corrections.class)
                .strike(
                        set.lastPosition(),
                        new Corrections.Why(CorrectionGround.RECORDED_BY_MISTAKE, "không có luật ấy"),
                        TestOffice.CLERK,
                        null);
        office.record("petition-received", COMPLAINT.replace("ĐT-2023-01", "ĐT-2023-02"));
        assertThat(last(PetitionReceived.class).dueOn()).isEqualTo("2023-06-12");
    }

    @Test
    void an_unknown_key_is_refused_with_those_known() {
        assertThatThrownBy(() -> office.record("legal-parameter-set", """
                        {'key':'COFFEE_BREAK','value':5,'unit':'DAYS','from':'2023-01-01','source':'nhầm',
                         'confidence':'GENERAL','occurredOn':'2023-05-01'}"""))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("COMPLAINT_ACCEPT (thụ lý khiếu nại)", "LAND_CONCILIATION");
    }

    @Test
    void rows_recorded_together_are_counted_each_and_the_row_that_cannot_be_is_named() {
        List<tools.jackson.databind.node.ObjectNode> rows = List.of(
                TestOffice.fields(DOSSIER),
                TestOffice.fields(DOSSIER.replace("HS-1", "HS-2").replace("'workingDays':5", "'workingDays':null")));

        assertThatThrownBy(() -> office.desk().recordAll("dossier-received", rows, TestOffice.CLERK, null))
                .isInstanceOf(RowRefused.class)
                .message()
                .contains("dueOn");
        assertThat(office.book().size()).isZero();
    }

    @Test
    void a_correction_does_not_take_the_day_away() {
        Receipt receipt = office.record("petition-received", COMPLAINT);

        assertThatThrownBy(() -> office.bean(Corrections.class)
                        .correct(
                                receipt.lastPosition(),
                                TestOffice.fields("{'dueOn':null}"),
                                new Corrections.Why(CorrectionGround.MISWRITTEN, "nhầm"),
                                TestOffice.CLERK,
                                null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dueOn");
    }

    @Test
    void the_form_foresees_the_day_it_would_record() {
        office.record("petition-received", COMPLAINT);
        Action accept = office.bean(Actions.class).of("petition-accepted");

        assertThat(office.desk()
                        .foreseen(accept, TestOffice.fields("{'number':'ĐT-2023-01','occurredOn':'2023-06-08'}")))
                .hasEntrySatisfying("dueOn", due -> assertThat(due.day()).isEqualTo(day("2023-07-10")));
        assertThat(office.desk()
                        .foreseen(
                                office.bean(Actions.class).of("petition-received"),
                                TestOffice.fields("{'occurredOn':'2023-06-08'}")))
                .isEmpty();
    }
}
