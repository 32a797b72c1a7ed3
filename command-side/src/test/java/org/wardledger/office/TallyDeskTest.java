package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.report.ReportEvent.RegisterTallied;
import org.wardledger.report.TalliedRegister;
import org.wardledger.report.TallyCell;

/** Months and quarters that are over are tallied once, and once more when enough has changed. */
class TallyDeskTest {
    private final Database database = TestPostgres.freshDatabase();
    private final Path masterKey;

    TallyDeskTest() throws IOException {
        masterKey = Files.createTempDirectory("office").resolve("master.key");
    }

    @Test
    void a_month_is_tallied_when_it_is_over_and_its_quarter_after_it_however_often_it_is_looked_at() {
        try (TestOffice office = on("2023-08-31")) {
            receive(office, 1, 5, "2023-08-03", "LAND");
            tally(office);
            assertThat(tallies(office)).isEmpty();
        }
        try (TestOffice office = on("2023-09-01")) {
            tally(office);
            tally(office);
            assertThat(tallies(office)).extracting(RegisterTallied::to).containsExactly(LocalDate.of(2023, 8, 31));
            RegisterTallied month = tallies(office).getFirst();
            assertThat(month.register()).isEqualTo(TalliedRegister.PETITIONS);
            assertThat(month.size()).isEqualTo(5);
            assertThat(month.tallies().getFirst().cells()).containsExactly(new TallyCell("LAND", 5));
        }
        try (TestOffice office = on("2023-10-01")) {
            tally(office);
            assertThat(tallies(office))
                    .extracting(RegisterTallied::from)
                    .containsExactly(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 7, 1));
            assertThat(office.book().at(6).orElseThrow().metadata().account()).isEqualTo("hệ thống");
        }
    }

    @Test
    void what_comes_later_is_told_once_three_cases_have_come_together() {
        try (TestOffice office = on("2023-09-01")) {
            receive(office, 1, 5, "2023-08-03", "LAND");
            tally(office);
            receive(office, 6, 8, "2023-08-04", "LAND");
            tally(office);
            assertThat(tallies(office)).as("once a day").hasSize(1);
        }
        try (TestOffice office = on("2023-09-02")) {
            tally(office);
            assertThat(tallies(office)).hasSize(2);
            assertThat(tallies(office).getLast().tallies().getFirst().cells())
                    .containsExactly(new TallyCell("LAND", 8));
            receive(office, 9, 10, "2023-08-04", "LAND");
        }
        try (TestOffice office = on("2023-09-03")) {
            tally(office);
            assertThat(tallies(office))
                    .as("two would be told by the difference")
                    .hasSize(2);
            // Struck out and moved to another field: three cases no longer count as they did.
            office.bean(Corrections.class)
                    .correct(
                            0,
                            TestOffice.fields("{'field':'WATER'}"),
                            new Corrections.Why(
                                    org.wardledger.correction.CorrectionGround.CHECKED_AGAIN, "đọc lại đơn"),
                            TestOffice.CLERK,
                            null);
            receive(office, 11, 11, "2023-08-05", "LAND");
            tally(office);
            assertThat(tallies(office)).hasSize(3);
            assertThat(tallies(office).getLast().tallies().getFirst().cells())
                    .as("one in WATER takes all the others with it")
                    .isEmpty();
            assertThat(tallies(office).getLast().tallies().getFirst().folded()).isEqualTo(11L);
        }
    }

    @Test
    void nothing_is_written_while_the_statistics_are_behind_or_say_otherwise() {
        try (TestOffice office = on("2023-09-01")) {
            receive(office, 1, 5, "2023-08-03", "LAND");
            office.bean(TestFigures.class).behind(true);
            assertThat(office.bean(TallyDesk.class).look()).isFalse();
            office.bean(TestFigures.class).behind(false);
            office.bean(TestFigures.class).wrongBy(1);
            tally(office);
            assertThat(tallies(office)).isEmpty();
            office.bean(TestFigures.class).wrongBy(0);
            tally(office);
            assertThat(tallies(office)).hasSize(1);
        }
    }

    @Test
    void of_fewer_than_three_denunciations_not_even_the_tally_is_there() {
        try (TestOffice office = on("2023-09-01")) {
            denounce(office, 1, 2);
            tally(office);
            assertThat(tallies(office)).isEmpty();
            denounce(office, 3, 3);
            tally(office);
            assertThat(tallies(office)).hasSize(1);
            assertThat(tallies(office).getFirst().tallies().getFirst().cells()).containsExactly(new TallyCell("", 3));
        }
    }

    @Test
    void nobody_can_record_correct_or_strike_a_tally() {
        try (TestOffice office = on("2023-09-01")) {
            receive(office, 1, 5, "2023-08-03", "LAND");
            tally(office);
            assertThatThrownBy(() -> office.record("register-tallied", "{'register':'PETITIONS'}"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNKNOWN))
                    .hasMessageContaining("Không có hành động «register-tallied»");
            Corrections.Why why =
                    new Corrections.Why(org.wardledger.correction.CorrectionGround.CHECKED_AGAIN, "đếm lại");
            assertThatThrownBy(() -> office.bean(Corrections.class).strike(5, why, TestOffice.CLERK, null))
                    .hasMessageContaining("tính lại thì có kỳ thống kê mới");
            assertThatThrownBy(() -> office.bean(Corrections.class)
                            .correct(5, TestOffice.fields("{'size':4}"), why, TestOffice.CLERK, null))
                    .hasMessageContaining("tính lại thì có kỳ thống kê mới");
        }
    }

    private TestOffice on(String day) {
        return new TestOffice(
                TestPostgres.sameDatabase(database),
                masterKey,
                Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static void tally(TestOffice office) {
        assertThat(office.bean(TallyDesk.class).look()).isTrue();
    }

    private static void receive(TestOffice office, int first, int last, String on, String field) {
        for (int number = first; number <= last; number++) {
            office.record("petition-received", """
                    {'number':'ĐT-%d','occurredOn':'%s','type':'RECOMMENDATION','channel':'DIRECT','overTheHead':false,
                     'inAuthority':true,'dueOn':'2023-09-08','field':'%s'}""".formatted(number, on, field));
        }
    }

    private static void denounce(TestOffice office, int first, int last) {
        for (int number = first; number <= last; number++) {
            office.desk()
                    .record(
                            "denunciation-received",
                            TestOffice.fields("""
                                    {'secretRegisterNumber':'TC-%d','occurredOn':'2023-08-03','channel':'DIRECT',
                                     'inAuthority':true,'dueOn':'2023-09-08'}""".formatted(number)),
                            TestOffice.acting("mat", Right.RECORD, Right.READ_DENUNCIATIONS),
                            null);
        }
    }

    private static List<RegisterTallied> tallies(TestOffice office) {
        return office.book().after(-1, 1_000).stream()
                .map(Entry::event)
                .filter(RegisterTallied.class::isInstance)
                .map(RegisterTallied.class::cast)
                .toList();
    }
}
