package org.wardledger.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
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
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Role;
import org.wardledger.office.Acting;
import org.wardledger.office.Actions;
import org.wardledger.office.BatchDesk;
import org.wardledger.office.Right;
import org.wardledger.office.TestOffice;

class IntakeTest {
    private static final String DOSSIERS = "ho-so-mot-cua";
    private static final String SOUND = "HS-1,03/01/2023,chứng thực,Chữ ký,05/01/2023,04/01/2023,Công dân 01";
    private static final String[] WITH_PROBLEMS = {
        SOUND,
        "HS-2,31/02/2023,,Chữ ký,05/01/2023,,",
        "HS-3,05/01/2023,chứng thực,Chữ ký,03/01/2023,,",
        SOUND,
        "HS-1,04/01/2023,chứng thực,Chữ ký,05/01/2023,,",
        "HS-6,05/01/2023,chứng thực,Chữ ký,08/01/2023,04/01/2023,",
        "HS-7,05/01/2023,chứng thực,Chữ ký,08/01/2023,,"
    };

    private TestOffice office;
    private Intake intake;

    @BeforeEach
    void open() throws IOException {
        office = new TestOffice();
        intake = new Intake(office.bean(BatchDesk.class), new Mappings(office.bean(Actions.class)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private IntakeReport take(byte[] file, Mode mode) {
        return take(file, mode, TestOffice.CLERK);
    }

    private IntakeReport take(byte[] file, Mode mode, Acting acting) {
        return intake.take(file, null, DOSSIERS, mode, acting, new Progress());
    }

    private long rowsOf(String table) {
        return JdbcClient.create(office.bean(Database.class).pool(Role.VAULT_KEEPER, 1))
                .sql("SELECT count(*) FROM vault." + table)
                .query(Long.class)
                .single();
    }

    @Test
    void a_row_becomes_the_acts_of_its_record_in_order() {
        IntakeReport report = take(Books.csv(SOUND), Mode.ROWS);

        assertThat(report.problems()).isEmpty();
        assertThat(report.sentence()).startsWith("Đã ghi 1 dòng (2 việc)");
        assertThat(office.book().after(-1, 10))
                .extracting(Entry::kind)
                .containsExactly("dossier-received", "dossier-returned");
        assertThat(office.book().after(-1, 10)).extracting(Entry::sequence).containsExactly(0L, 1L);
        assertThat(rowsOf("person")).isEqualTo(1);
    }

    @Test
    void a_trial_names_every_problem_of_every_row_and_leaves_nothing_behind() {
        IntakeReport report = take(Books.csv(WITH_PROBLEMS), Mode.CHECK);

        assertThat(report.problems())
                .extracting(one -> one.row() + " " + one.column() + ": " + one.sentence())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("3 Ngày nhận: «Ngày nhận» (occurredOn) phải là một ngày"),
                        one -> assertThat(one).startsWith("3 Lĩnh vực: Chưa có «Lĩnh vực»"),
                        one -> assertThat(one).startsWith("4 Ngày hẹn trả: Hạn 03/01/2023 ở trước ngày nhận hồ sơ"),
                        one -> assertThat(one).isEqualTo("5 null: «Tiếp nhận hồ sơ» giống hệt dòng 2."),
                        one -> assertThat(one).isEqualTo("5 null: «Trả kết quả hồ sơ» giống hệt dòng 2."),
                        one -> assertThat(one).isEqualTo("6 Mã hồ sơ: Hồ sơ HS-1 đã có trong sổ."),
                        one -> assertThat(one).startsWith("7 Ngày trả: Ngày 04/01/2023 ở trước bước trước"));
        assertThat(report.sentence())
                .isEqualTo("Đã kiểm tra 7 dòng: 2 dòng ghi được (3 việc), 0 dòng đã có trong sổ, 5 dòng có lỗi."
                        + " Chưa ghi gì.");
        assertThat(office.book().size()).isZero();
        assertThat(rowsOf("person")).isZero();
        assertThat(rowsOf("secret_key")).isZero();
    }

    @Test
    void one_row_with_a_problem_keeps_all_others_out() {
        IntakeReport report = take(Books.csv(WITH_PROBLEMS), Mode.ALL);

        assertThat(report.sentence()).isEqualTo("Chưa ghi gì: 5 dòng có lỗi nên cả tệp không được ghi.");
        assertThat(report.problems()).hasSize(7);
        assertThat(office.book().size()).isZero();
        assertThat(rowsOf("person")).isZero();
    }

    @Test
    void row_by_row_the_sound_ones_are_recorded_and_the_others_named() {
        IntakeReport report = take(Books.csv(WITH_PROBLEMS), Mode.ROWS);

        assertThat(report.recorded()).isEqualTo(2);
        assertThat(report.problems()).extracting(RowProblem::row).containsOnly(3, 4, 5, 6, 7);
        assertThat(office.book().size()).isEqualTo(3);
        assertThat(rowsOf("person")).isEqualTo(1);
    }

    @Test
    void a_file_without_problems_is_recorded_whole_side_by_side() {
        IntakeReport report = take(Books.dossiers(300), Mode.ALL);

        assertThat(report.problems()).isEmpty();
        assertThat(report.recorded()).isEqualTo(300);
        assertThat(report.acts()).isEqualTo(570);
        assertThat(office.book().size()).isEqualTo(570);
        assertThat(office.book().after(-1, 600))
                .extracting(entry -> entry.recordedAt())
                .containsOnly(office.book().at(0).orElseThrow().recordedAt());
    }

    @Test
    void the_same_file_twice_records_nothing_twice_whatever_the_mode_and_whoever_brings_it() {
        byte[] first = Books.dossiers(40);
        byte[] more = Books.dossiers(60);
        take(first, Mode.ROWS);
        assertThat(office.book().size()).isEqualTo(76);

        assertThat(take(first, Mode.CHECK).known()).isEqualTo(40);
        assertThat(take(first, Mode.ROWS).known()).isEqualTo(40);
        assertThat(take(first, Mode.ALL).known()).isEqualTo(40);
        Acting another = TestOffice.acting("can-bo-02", Right.RECORD_DOSSIER);
        assertThat(take(first, Mode.ROWS, another).known()).isEqualTo(40);
        assertThat(office.book().size()).isEqualTo(76);

        IntakeReport grown = take(more, Mode.ALL);
        assertThat(grown.known()).isEqualTo(40);
        assertThat(grown.recorded()).isEqualTo(20);
        assertThat(office.book().size()).isEqualTo(114);
        assertThat(take(more, Mode.ROWS).known()).isEqualTo(60);
        assertThat(take(more, Mode.ALL).known()).isEqualTo(60);
        assertThat(office.book().size()).isEqualTo(114);
        assertThat(rowsOf("person")).isEqualTo(60);
    }

    @Test
    void a_row_filled_in_further_adds_only_what_is_new() {
        take(Books.csv(SOUND.replace(",04/01/2023,", ",,")), Mode.ROWS);
        assertThat(office.book().size()).isEqualTo(1);

        IntakeReport report = take(Books.csv(SOUND), Mode.ROWS);

        assertThat(report.recorded()).isEqualTo(1);
        assertThat(report.acts()).isEqualTo(1);
        assertThat(office.book().size()).isEqualTo(2);
    }

    @Test
    void a_row_that_says_otherwise_than_the_book_is_a_problem_and_not_known() {
        take(Books.csv(SOUND), Mode.ROWS);
        for (String other :
                List.of(SOUND.replace("Công dân 01", "Công dân 02"), SOUND.replace("chứng thực", "hộ tịch"))) {
            for (Mode mode : Mode.values()) {
                IntakeReport report = take(Books.csv(other), mode);
                assertThat(report.problems())
                        .extracting(RowProblem::sentence)
                        .containsExactly("Hồ sơ HS-1 đã có trong sổ.");
            }
        }
        assertThat(office.book().size()).isEqualTo(2);
        assertThat(rowsOf("person")).isEqualTo(1);
    }

    @Test
    void the_same_file_brought_by_many_at_once_is_recorded_once() throws Exception {
        byte[] file = Books.dossiers(50);
        List<Callable<IntakeReport>> clerks = IntStream.range(0, 6)
                .<Callable<IntakeReport>>mapToObj(n ->
                        () -> new Intake(office.bean(BatchDesk.class), new Mappings(office.bean(Actions.class)))
                                .take(
                                        file,
                                        null,
                                        DOSSIERS,
                                        n % 2 == 0 ? Mode.ROWS : Mode.ALL,
                                        TestOffice.acting("can-bo-0" + n, Right.RECORD_DOSSIER),
                                        new Progress()))
                .toList();
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<IntakeReport> reports =
                    pool.invokeAll(clerks).stream().map(Future::resultNow).toList();
            assertThat(reports)
                    .allSatisfy(report ->
                            assertThat(report.problems()).as(report.sentence()).isEmpty());
            assertThat(reports.stream().mapToInt(IntakeReport::acts).sum()).isGreaterThanOrEqualTo(95);
        }
        assertThat(office.book().size()).isEqualTo(95);
        assertThat(rowsOf("person")).isEqualTo(50);
    }

    @Test
    void who_may_not_record_an_act_of_the_mapping_may_not_even_try_it() {
        Acting recorder = TestOffice.acting("can-bo-03", Right.RECORD);
        for (Mode mode : Mode.values()) {
            assertThatThrownBy(() -> take(Books.csv(SOUND), mode, recorder))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
        }
        assertThat(office.book().size()).isZero();
    }

    @Test
    void receptions_have_a_ready_mapping_too() {
        byte[] file = """
                Hình thức;Ngày tiếp;Nơi tiếp;Người tiếp;Số lượt;Số người;Số đơn
                định kỳ;04/01/2023;Phòng tiếp công dân;Chủ tịch;2;3;1
                lưu động;2023-01-05;TDP 2;Chủ tịch;0;0;
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        IntakeReport report = intake.take(file, null, "tiep-cong-dan", Mode.ALL, TestOffice.CLERK, new Progress());

        assertThat(report.problems()).isEmpty();
        assertThat(office.book().size()).isEqualTo(2);
    }

    @Test
    void a_due_day_left_empty_is_counted_from_the_term_of_the_procedure_in_every_mode() {
        String[] rows = {"HS-8,03/01/2023,chứng thực,Chữ ký,,3", "HS-9,03/01/2023,chứng thực,Chữ ký,,"};
        byte[] counted = Books.under(Books.WITH_TERM, rows[0]);
        for (Mode mode : List.of(Mode.CHECK, Mode.ALL, Mode.CHECK, Mode.ROWS)) {
            assertThat(take(counted, mode).problems()).isEmpty();
        }
        assertThat(office.book().after(-1, 10))
                .singleElement()
                .extracting(Entry::event)
                .isInstanceOfSatisfying(
                        DossierReceived.class,
                        received -> assertThat(received.dueOn()).isEqualTo(LocalDate.of(2023, 1, 6)));
        for (Mode mode : Mode.values()) {
            assertThat(take(Books.under(Books.WITH_TERM, rows), mode).problems())
                    .singleElement()
                    .satisfies(one -> assertThat(one.toString())
                            .contains("row=3", "column=Ngày hẹn trả", "Chưa có «Ngày hẹn trả»"));
        }
        assertThat(office.book().size()).isEqualTo(1);
    }

    @Test
    void a_due_day_is_counted_after_the_acts_of_the_same_row_as_the_desk_counts_it_one_by_one() {
        String mapping = """
                việc dossier-received
                channel : DIRECT
                field : chứng thực
                procedure : Chữ ký
                occurredOn = Nhận
                workingDays : 5
                việc dossier-supplement-requested
                occurredOn = Yêu cầu
                slip : 1/PYC
                việc dossier-supplemented
                occurredOn = Bổ sung
                """;
        byte[] file = "Mã hồ sơ;Nhận;Yêu cầu;Bổ sung\nHS-1;03/01/2023;05/01/2023;16/01/2023\n".getBytes(UTF_8);
        office.record(
                "dossier-received",
                "{'code':'HS-2','occurredOn':'2023-01-03','channel':'DIRECT','field':'chứng thực','procedure':'Chữ ký',"
                        + "'workingDays':5}");
        office.record("dossier-supplement-requested", "{'code':'HS-2','occurredOn':'2023-01-05','slip':'1/PYC'}");
        office.record("dossier-supplemented", "{'code':'HS-2','occurredOn':'2023-01-16'}");

        for (Mode mode : List.of(Mode.CHECK, Mode.ALL)) {
            assertThat(intake.take(file, null, mapping, mode, TestOffice.CLERK, new Progress())
                            .problems())
                    .isEmpty();
        }

        assertThat(office.book().after(-1, 10).stream()
                        .map(Entry::event)
                        .filter(DossierSupplemented.class::isInstance)
                        .map(event -> ((DossierSupplemented) event).dueOn()))
                .hasSize(2)
                .containsOnly(LocalDate.of(2023, 1, 19));
    }
}
