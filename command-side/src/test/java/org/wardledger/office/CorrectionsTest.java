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
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionEvent.CaseActionCorrected;
import org.wardledger.correction.CorrectionEvent.SealedActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.EventSerializer;
import org.wardledger.office.Corrections.Why;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.plan.PlanEvent.PlanIssued;

/** What stands wrongly in the book is put right beside it, and both can be read. */
class CorrectionsTest {
    private static final Why MISWRITTEN = new Why(CorrectionGround.MISWRITTEN, "đánh máy nhầm");
    private static final Why MISTAKE = new Why(CorrectionGround.RECORDED_BY_MISTAKE, "việc này không có");
    private static final Acting CLERK = TestOffice.acting("can-bo", Right.RECORD, Right.RECORD_DOSSIER);
    private static final Acting NAMED = TestOffice.acting("chi-dinh", Right.RECORD, Right.READ_DENUNCIATIONS);
    private static final String PLAN = """
            {'type':'PLAN','code':'24/KH-UBND','documentOn':'2023-03-17','occurredOn':'2023-03-17',
             'issuer':'UBND phường Thử Nghiệm','subject':'về dân vận chính quyền năm 2023','topic':'MOBILISATION_PLAN'}""";
    private static final String MOBILE = """
            {'kind':'MOBILE','occurredOn':'2023-03-01','place':'TDP5','host':'Chủ tịch','turns':1,'persons':1,
             'petitions':0,'delegated':false}""";
    private static final String PETITION = """
            {'number':'ĐT-1','occurredOn':'2023-01-11','type':'RECOMMENDATION','channel':'DIRECT','overTheHead':false,
             'inAuthority':true,'dueOn':'2023-02-08','sender':{'name':'Công dân 01'},'content':'nạo vét mương'}""";

    private TestOffice office;

    @BeforeEach
    void open() throws IOException {
        office = new TestOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_corrected_date_stands_and_the_old_one_stays_in_the_book() {
        Receipt plan = office.record("plan-issued", PLAN);
        Receipt corrected = correct(plan, "{'documentOn':'2023-03-16'}", MISWRITTEN);
        ActionCorrected line = (ActionCorrected) only(corrected).event();
        assertThat(line.corrects()).isEqualTo(position(plan));
        assertThat(line.reason()).isEqualTo("đánh máy nhầm");
        assertThat(((PlanIssued) line.action()).documentOn()).isEqualTo(LocalDate.of(2023, 3, 16));
        assertThat(((PlanIssued) line.action()).subject()).isEqualTo("về dân vận chính quyền năm 2023");
        assertThat(((PlanIssued) office.book().at(position(plan)).orElseThrow().event()).documentOn())
                .isEqualTo(LocalDate.of(2023, 3, 17));
        assertThat(((PlanIssued) standing(plan).getFirst()).documentOn()).isEqualTo(LocalDate.of(2023, 3, 16));
        assertThat(only(corrected).metadata().account()).isEqualTo("can-bo");
    }

    @Test
    void a_correction_publishes_what_the_action_published_as_it_now_is() {
        Receipt petition = office.record("petition-received", PETITION);
        Receipt corrected = correct(petition, "{'dueOn':'2023-02-10'}", MISWRITTEN);
        CaseActionCorrected line = (CaseActionCorrected) only(corrected).event();
        EventSerializer serializer = new EventSerializer(EventCatalog.WARD);
        var open = serializer.publicMembers(EventCatalog.WARD.kind("case-action-corrected"), serializer.write(line));
        assertThat(open).containsOnlyKeys("action", "corrects", "ground", "occurredOn");
        assertThat(open.get("action").toString()).contains("2023-02-10").doesNotContain("ĐT-1", "sender", "content");
    }

    @Test
    void what_is_not_mentioned_stays_also_where_it_is_sealed() {
        Receipt petition = office.record("petition-received", PETITION);
        PetitionReceived before = (PetitionReceived) standing(petition).getFirst();
        correct(petition, "{'dueOn':'2023-02-10'}", MISWRITTEN);
        PetitionReceived after = (PetitionReceived) standing(petition).getFirst();
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.sender()).isEqualTo(before.sender());
        assertThat(after.caseRef()).isEqualTo(before.caseRef());
        assertThat(after.dueOn()).isEqualTo(LocalDate.of(2023, 2, 10));
    }

    @Test
    void a_late_dossier_is_corrected_to_the_day_it_was_returned_on() {
        office.record("dossier-received", """
                {'code':'HS-1','occurredOn':'2023-03-06','channel':'DIRECT','field':'hộ tịch','procedure':'Khai sinh',
                 'dueOn':'2023-03-10'}""");
        Receipt returned =
                office.record("dossier-returned", "{'code':'HS-1','occurredOn':'2023-03-14','result':'GRANTED'}");
        correct(returned, "{'occurredOn':'2023-03-09'}", MISWRITTEN);
        assertThat(((DossierReturned) standing(returned).getLast()).occurredOn())
                .isEqualTo(LocalDate.of(2023, 3, 9));
    }

    @Test
    void a_correction_may_not_make_a_record_that_could_not_have_been_written() {
        Receipt petition = office.record("petition-received", PETITION);
        office.record("petition-resolved", "{'number':'ĐT-1','occurredOn':'2023-01-20'}");
        assertThatThrownBy(() -> correct(petition, "{'occurredOn':'2023-01-25','dueOn':'2023-02-20'}", MISWRITTEN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("các bước sau không còn đúng")
                .hasMessageContaining("20/01/2023");
        assertThatThrownBy(() -> strike(petition, MISTAKE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("các bước sau không còn đúng");
        assertThat(office.book().size()).isEqualTo(2);
    }

    @Test
    void the_rules_of_the_action_hold_for_its_correction() {
        Receipt petition = office.record("petition-received", PETITION);
        assertRefused(() -> correct(petition, "{'dueOn':'2023-01-10'}", MISWRITTEN), "Hạn 10/01/2023");
        assertRefused(() -> correct(petition, "{'dueOn':null}", MISWRITTEN), "Chưa có «Hạn giải quyết»");
        assertRefused(() -> correct(petition, "{'mood':'calm'}", MISWRITTEN), "không có trường «mood»");
        assertRefused(() -> correct(petition, "{'occurredOn':'2024-01-01'}", MISWRITTEN), "ở sau hôm nay");
        assertRefused(() -> correct(petition, "{'dueOn':'2023-02-08'}", MISWRITTEN), "Không có gì khác");
        assertThat(office.book().size()).isEqualTo(1);
    }

    @Test
    void a_reason_is_asked_for_and_bounded() {
        Receipt mobile = office.record("reception-held", MOBILE);
        assertRefused(() -> strike(mobile, new Why(CorrectionGround.RECORDED_TWICE, " ")), "Chưa có «Lý do»");
        assertRefused(
                () -> strike(mobile, new Why(CorrectionGround.RECORDED_TWICE, "x".repeat(1_001))), "nhiều nhất 1000");
    }

    @Test
    void a_struck_action_is_void_and_can_be_recorded_again() {
        Receipt mobile = office.record("reception-held", MOBILE);
        ActionStruck line = (ActionStruck) only(strike(mobile, MISTAKE)).event();
        assertThat(line.corrects()).isEqualTo(position(mobile));
        assertThat(standing(mobile)).isEmpty();
        assertRefused(() -> strike(mobile, MISTAKE), "đã hủy từ trước");
        assertRefused(() -> correct(mobile, "{'turns':2,'persons':2}", MISWRITTEN), "đã hủy từ trước");
        Receipt again = office.record("reception-held", MOBILE);
        assertThat(again.stream()).isEqualTo(mobile.stream());
        assertThat(standing(mobile)).hasSize(1);
    }

    @Test
    void a_correction_struck_out_gives_the_first_words_back() {
        Receipt plan = office.record("plan-issued", PLAN);
        Receipt corrected = correct(plan, "{'documentOn':'2023-03-16'}", MISWRITTEN);
        strike(corrected, MISTAKE);
        assertThat(((PlanIssued) standing(plan).getFirst()).documentOn()).isEqualTo(LocalDate.of(2023, 3, 17));
    }

    @Test
    void a_correction_that_makes_it_another_record_strikes_the_one_and_records_the_other_together() {
        Receipt mobile = office.record("reception-held", MOBILE);
        Receipt moved = correct(mobile, "{'place':'TDP4'}", MISWRITTEN);
        assertThat(moved.recorded())
                .extracting(Receipt.Recorded::kind)
                .containsExactly("action-struck", "reception-held");
        assertThat(standing(mobile)).isEmpty();
    }

    @Test
    void the_number_of_a_sealed_record_is_not_corrected_but_struck_and_written_again() {
        Receipt petition = office.record("petition-received", PETITION);
        assertRefused(() -> correct(petition, "{'number':'ĐT-2'}", MISWRITTEN), "hãy hủy mục ghi nhầm rồi ghi lại");
    }

    @Test
    void of_a_denunciation_only_the_ground_is_kept() {
        Receipt received = office.desk().record("denunciation-received", TestOffice.fields("""
                        {'secretRegisterNumber':'M-1','occurredOn':'2023-01-11','channel':'POST','inAuthority':true,
                         'dueOn':'2023-02-08'}"""), NAMED, null);
        Corrections corrections = office.bean(Corrections.class);
        assertRefused(() -> corrections.strike(position(received), MISTAKE, NAMED, null), "không ghi lý do bằng lời");
        Receipt struck = corrections.strike(
                position(received), new Why(CorrectionGround.RECORDED_BY_MISTAKE, null), NAMED, null);
        assertThat(only(struck).event()).isInstanceOf(SealedActionStruck.class);
        assertThat(new String(new EventSerializer(EventCatalog.WARD)
                        .write(only(struck).event())))
                .doesNotContain("việc này không có");
    }

    @Test
    void who_may_not_record_an_action_may_not_put_it_right() {
        Receipt mobile = office.record("reception-held", MOBILE);
        Acting reader = TestOffice.acting("kiem-toan", Right.AUDIT);
        assertThatThrownBy(() -> office.bean(Corrections.class).strike(position(mobile), MISTAKE, reader, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
    }

    @Test
    void the_same_correction_sent_twice_is_recorded_once() {
        Receipt mobile = office.record("reception-held", MOBILE);
        Corrections corrections = office.bean(Corrections.class);
        Receipt first = corrections.strike(position(mobile), MISTAKE, CLERK, "một lần");
        Receipt second = corrections.strike(position(mobile), MISTAKE, CLERK, "một lần");
        assertThat(second.recorded()).isEqualTo(first.recorded());
        assertThat(second.again()).isTrue();
        assertThat(office.book().size()).isEqualTo(2);
        assertRefused(() -> corrections.strike(position(mobile), MISWRITTEN, CLERK, "một lần"), "nội dung khác");
    }

    @Test
    void a_correction_that_moved_its_record_gets_its_first_answer_when_sent_again() {
        Receipt mobile = office.record("reception-held", MOBILE);
        Corrections corrections = office.bean(Corrections.class);
        Receipt first = corrections.correct(
                position(mobile), TestOffice.fields("{'place':'TDP4'}"), MISWRITTEN, CLERK, "chuyển");
        Receipt second = corrections.correct(
                position(mobile), TestOffice.fields("{'place':'TDP4'}"), MISWRITTEN, CLERK, "chuyển");
        assertThat(second.recorded()).isEqualTo(first.recorded());
        assertRefused(
                () -> corrections.correct(
                        position(mobile), TestOffice.fields("{'place':'TDP3'}"), MISWRITTEN, CLERK, "chuyển"),
                "nội dung khác");
        assertThat(office.book().size()).isEqualTo(3);
    }

    @Test
    void what_is_sealed_from_somebody_is_for_him_not_in_the_book() {
        Receipt received = office.desk().record("denunciation-received", TestOffice.fields("""
                        {'secretRegisterNumber':'M-1','occurredOn':'2023-01-11','channel':'POST','inAuthority':true,
                         'dueOn':'2023-02-08'}"""), NAMED, null);
        assertRefused(() -> strike(received, MISTAKE), "Sổ không có mục 0.");
        assertRefused(() -> correct(received, "{'dueOn':'2023-02-09'}", MISWRITTEN), "Sổ không có mục 0.");
    }

    @Test
    void whom_a_correction_names_is_named_by_the_book() {
        Receipt petition = office.record("petition-received", PETITION);
        Receipt corrected = correct(petition, "{'sender':{'name':'Công dân 02'}}", MISWRITTEN);
        assertThat(Records.persons(only(corrected).event()))
                .containsExactly(((PetitionReceived) standing(petition).getFirst()).sender())
                .doesNotContainAnyElementsOf(
                        Records.persons(only(petition).event()).toList());
    }

    @Test
    void what_the_software_wrote_itself_is_neither_corrected_nor_struck() {
        Receipt plan = office.record("plan-issued", PLAN);
        assertThat(plan.recorded())
                .extracting(Receipt.Recorded::kind)
                .containsExactly("plan-issued", "number-registered");
        assertRefused(
                () -> office.bean(Corrections.class).strike(plan.lastPosition(), MISTAKE, CLERK, null),
                "do phần mềm ghi");
        assertRefused(() -> office.bean(Corrections.class).strike(99, MISTAKE, CLERK, null), "không có mục 99");
    }

    private Receipt correct(Receipt of, String changes, Why why) {
        return office.bean(Corrections.class).correct(position(of), TestOffice.fields(changes), why, CLERK, null);
    }

    private Receipt strike(Receipt of, Why why) {
        return office.bean(Corrections.class).strike(position(of), why, CLERK, null);
    }

    private static long position(Receipt of) {
        return of.recorded().getFirst().position();
    }

    private Entry only(Receipt of) {
        return office.book().at(position(of)).orElseThrow();
    }

    private List<WardEvent> standing(Receipt of) {
        return Entry.standing(office.book().stream(of.stream())).stream()
                .map(Entry::event)
                .toList();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable asked, String words) {
        assertThatThrownBy(asked).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
