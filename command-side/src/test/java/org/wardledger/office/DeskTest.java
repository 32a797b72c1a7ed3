package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Role;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import tools.jackson.databind.node.ObjectNode;

class DeskTest {
    private static final String PETITION = """
            {'number':'ĐT-2023-01','occurredOn':'2023-01-11','type':'RECOMMENDATION','channel':'SCHEDULED_RECEPTION',
             'inAuthority':true,'field':'WATER','dueOn':'2023-02-08',
             'sender':{'name':'Công dân 01'},'content':'Kiến nghị nạo vét mương'}
            """;
    private static final String RESOLVED = "{'number':'ĐT-2023-01','occurredOn':'2023-01-31','outcome':'Đã trả lời'}";

    private TestOffice office;

    @BeforeEach
    void open() throws IOException {
        office = new TestOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void nothingRecorded() {
        assertThat(office.book().size()).isZero();
    }

    private void refused(String kind, String fields, String... words) {
        assertThatThrownBy(() -> office.record(kind, fields))
                .isInstanceOf(Refusal.class)
                .message()
                .contains(words);
    }

    @Test
    void an_action_becomes_an_entry_with_its_actor_and_capacity() {
        Receipt receipt = office.record("petition-received", PETITION);

        Entry entry = office.book().at(0).orElseThrow();
        assertThat(receipt.recorded()).singleElement().satisfies(recorded -> {
            assertThat(recorded.position()).isZero();
            assertThat(recorded.eventId()).isEqualTo(entry.eventId());
        });
        assertThat(entry.stream()).isEqualTo(receipt.stream());
        assertThat(entry.metadata().account()).isEqualTo("can-bo-01");
        assertThat(entry.metadata().position()).isEqualTo("Công chức Văn phòng – Thống kê");
        assertThat(entry.metadata().channel()).isEqualTo("api");
    }

    @Test
    void what_a_citizen_wrote_and_who_he_is_stands_nowhere_in_the_book() {
        office.record("petition-received", PETITION);

        var row = office.bean(JdbcClient.class)
                .sql("SELECT convert_from(payload,'UTF8') || convert_from(metadata,'UTF8') || convert_from(leaf,'UTF8')"
                        + " FROM ledger.entry")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("Công dân 01").doesNotContain("nạo vét").contains("ĐT-2023-01");
        var leaf = office.bean(JdbcClient.class)
                .sql("SELECT convert_from(leaf,'UTF8') FROM ledger.entry")
                .query(String.class)
                .single();
        assertThat(leaf).doesNotContain("ĐT-2023-01").doesNotContain("WATER").contains("\"caseRef\"");
    }

    @Test
    void the_same_request_sent_again_gets_the_first_answer_and_records_nothing_more() {
        Receipt first = office.record("petition-received", PETITION, "key-1");
        Receipt second = office.record("petition-received", PETITION, "key-1");

        assertThat(second.again()).isTrue();
        assertThat(second.recorded()).isEqualTo(first.recorded());
        assertThat(office.book().size()).isEqualTo(1);
    }

    @Test
    void the_same_request_sent_by_many_at_once_is_recorded_once() throws Exception {
        List<Callable<Receipt>> senders = IntStream.range(0, 24)
                .<Callable<Receipt>>mapToObj(n -> () -> office.record("petition-received", PETITION, "key-1"))
                .toList();
        try (var pool = Executors.newFixedThreadPool(24)) {
            assertThat(pool.invokeAll(senders).stream().map(Future::resultNow).map(Receipt::recorded))
                    .hasSize(24)
                    .containsOnly(office.record("petition-received", PETITION, "key-1")
                            .recorded());
        }
        assertThat(office.book().size()).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() {
        office.record("petition-received", PETITION, "key-1");

        for (String other : List.of(
                PETITION.replace("'WATER'", "'LAND'"),
                PETITION.replace("nạo vét mương", "lắp đèn"),
                PETITION.replace("Công dân 01", "Công dân 02"))) {
            assertThatThrownBy(() -> office.record("petition-received", other, "key-1"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT))
                    .hasMessageContaining("Idempotency-Key");
        }
        assertThat(office.book().size()).isEqualTo(1);
    }

    @Test
    void the_same_key_of_another_account_is_another_request() {
        office.record("petition-received", PETITION, "key-1");
        ObjectNode other = TestOffice.fields(PETITION.replace("ĐT-2023-01", "ĐT-2023-02"));
        office.desk().record("petition-received", other, TestOffice.acting("can-bo-02", Right.RECORD), "key-1");

        assertThat(office.book().size()).isEqualTo(2);
    }

    @Test
    void one_number_stands_once_however_many_write_it_at_once() throws Exception {
        List<Callable<String>> writers = IntStream.range(0, 32)
                .<Callable<String>>mapToObj(n -> () -> {
                    try {
                        office.record("petition-received", PETITION);
                        return "recorded";
                    } catch (Refusal refusal) {
                        return refusal.getMessage();
                    }
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(32)) {
            List<String> answers =
                    pool.invokeAll(writers).stream().map(Future::resultNow).toList();
            assertThat(answers).containsOnlyOnce("recorded");
            assertThat(answers.stream().filter(answer -> !answer.equals("recorded")))
                    .hasSize(31)
                    .containsOnly("Đơn ĐT-2023-01 đã có trong sổ, nhận ngày 11/01/2023.");
        }
        assertThat(office.book().size()).isEqualTo(1);
    }

    @Test
    void decomposed_vietnamese_is_accepted_and_stored_composed() {
        String decomposed = Normalizer.normalize(PETITION, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(PETITION);

        office.record("petition-received", decomposed);

        PetitionReceived event =
                (PetitionReceived) office.book().at(0).orElseThrow().event();
        assertThat(event.number().value()).isEqualTo("ĐT-2023-01");
        refused("petition-received", PETITION, "đã có trong sổ");
    }

    @Test
    void every_wrong_field_is_named_at_once_and_nothing_is_recorded() {
        assertThatThrownBy(
                        () -> office.record(
                                "petition-received",
                                "{'number':'','occurredOn':'31/01/2023','type':'GIFT','channel':7,'dueOn':'mai','colour':'red'}"))
                .isInstanceOfSatisfying(
                        NotInOrder.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Question.Problem::field)
                                .containsExactlyInAnyOrder(
                                        "colour", "number", "occurredOn", "type", "channel", "dueOn"));
        nothingRecorded();
    }

    @Test
    void bad_input_is_refused_with_the_field_and_the_rule() {
        refused("petition-eaten", PETITION, "Không có hành động «petition-eaten»");
        refused("petition-received", PETITION.replace("2023-01-11", "2023-11-16"), "16/11/2023", "sau hôm nay");
        refused("petition-received", PETITION.replace("2023-02-08", "2023-01-10"), "Hạn 10/01/2023", "trước ngày nhận");
        refused("petition-received", PETITION.replace("ĐT-2023-01", "ĐT/2023"), "number");
        refused("petition-received", PETITION.replace("ĐT-2023-01", "Đ".repeat(41)), "nhiều nhất 40");
        refused("petition-received", PETITION.replace("'WATER'", "['WATER']"), "field", "giá trị đơn");
        refused("petition-received", PETITION.replace("true", "'có'"), "inAuthority");
        refused(
                "petition-received",
                PETITION.replace("'inAuthority'", "'overTheHead':true,'inAuthority'"),
                "firstSentTo");
        refused("petition-received", PETITION.replace("nạo vét", "nạo \\ud800 vét"), "ký tự hỏng");
        refused("petition-received", PETITION.replace("'name':'Công dân 01'", "'address':'TDP1'"), "họ tên");
        refused("petition-received", PETITION.replace("'name'", "'age':7,'name'"), "age");
        refused("petition-received", PETITION.replace("nạo vét mương", "a".repeat(20_001)), "nhiều nhất 20000");
        refused("petition-resolved", RESOLVED, "chưa có");
        refused(
                "reception-held",
                "{'kind':'SCHEDULED','occurredOn':'2023-01-04','place':'Phòng tiếp công dân','host':'Chủ tịch',"
                        + "'turns':2,'persons':1,'petitions':0}",
                "Số người (1)");
        refused(
                "reception-held",
                "{'kind':'SCHEDULED','occurredOn':'2023-01-04','place':'Phòng tiếp công dân','host':'Chủ tịch',"
                        + "'turns':-1,'persons':1,'petitions':0}",
                "số nguyên từ 0");
        nothingRecorded();
    }

    @Test
    void a_petition_is_resolved_once() {
        office.record("petition-received", PETITION);
        office.record("petition-resolved", RESOLVED);

        refused("petition-resolved", RESOLVED, "Đơn ĐT-2023-01 đã giải quyết từ ngày 31/01/2023");
        assertThat(office.book().size()).isEqualTo(2);
    }

    @Test
    void a_denunciation_keeps_its_number_and_nothing_that_could_tell_who() {
        Acting named = TestOffice.acting("lanh-dao", Right.RECORD, Right.READ_DENUNCIATIONS);
        String denunciation =
                "{'secretRegisterNumber':'TC-03','occurredOn':'2023-05-04','channel':'DIRECT','dueOn':'2023-06-05'}";
        for (String more : List.of("'sender':{'name':'Công dân 09'}", "'content':'x'", "'residentialGroup':'TDP1'")) {
            assertThatThrownBy(() -> office.desk()
                            .record(
                                    "denunciation-received",
                                    TestOffice.fields(denunciation.replace("}", "," + more + "}")),
                                    named,
                                    null))
                    .hasMessageContaining("bí mật nhà nước");
        }
        assertThatThrownBy(() -> office.record("denunciation-received", denunciation))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
        nothingRecorded();

        office.desk().record("denunciation-received", TestOffice.fields(denunciation), named, null);
        String leaf = office.bean(JdbcClient.class)
                .sql("SELECT convert_from(leaf,'UTF8') FROM ledger.entry")
                .query(String.class)
                .single();
        assertThat(leaf).contains("\"kind\":\"sealed\"", "\"public\":{}").doesNotContain("TC-03", "denunciation");
    }

    @Test
    void a_batch_stands_whole_or_not_at_all() {
        List<ObjectNode> rows = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> TestOffice.fields(PETITION.replace("ĐT-2023-01", "ĐT-2023-1" + n)))
                .toList();
        ObjectNode twice = TestOffice.fields(PETITION.replace("ĐT-2023-01", "ĐT-2023-13"));
        List<ObjectNode> withDuplicate = new java.util.ArrayList<>(rows);
        withDuplicate.add(twice);

        assertThatThrownBy(() -> office.desk().recordAll("petition-received", withDuplicate, TestOffice.CLERK, "b1"))
                .isInstanceOfSatisfying(
                        RowRefused.class, refused -> assertThat(refused.row()).isEqualTo(5))
                .hasMessageContaining("Dòng 6", "đã có trong sổ");
        nothingRecorded();
        Receipt receipt = office.desk().recordAll("petition-received", rows, TestOffice.CLERK, "b1");
        assertThat(receipt.recorded()).extracting(Receipt.Recorded::position).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(office.desk()
                        .recordAll("petition-received", rows, TestOffice.CLERK, "b1")
                        .again())
                .isTrue();
        assertThat(office.book().size()).isEqualTo(5);
    }

    @Test
    void who_was_named_in_a_refused_request_is_forgotten() {
        office.record("petition-received", PETITION);
        refused("petition-received", PETITION, "đã có trong sổ");

        long persons = JdbcClient.create(office.bean(Database.class).pool(Role.VAULT_KEEPER, 1))
                .sql("SELECT count(*) FROM vault.person")
                .query(Long.class)
                .single();
        assertThat(persons).isEqualTo(1);
    }
}
