package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Opening;
import org.wardledger.ledger.OpeningRecord;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.ledger.Until;
import org.wardledger.ledger.Vault;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;

/** The openings of every day that is over stand in the book, once, and hold the vault's own record to it. */
class OpeningsCountTest {
    private static final String PETITION = """
            {'number':'ĐT-1','occurredOn':'2023-01-11','type':'RECOMMENDATION','channel':'DIRECT','overTheHead':false,
             'inAuthority':true,'dueOn':'2023-02-08','sender':{'name':'Công dân 77'},'content':'nạo vét mương'}""";

    @Test
    void a_day_is_counted_when_it_is_over_and_so_is_every_day_since() throws IOException {
        Database database = TestPostgres.freshDatabase();
        Path masterKey = Files.createTempDirectory("office").resolve("master.key");
        try (TestOffice office = new TestOffice(database, masterKey, at("2023-11-15T03:00:00Z"))) {
            Receipt petition = office.record("petition-received", PETITION);
            PetitionReceived received = (PetitionReceived)
                    office.book().at(petition.lastPosition()).orElseThrow().event();
            office.bean(Vault.class)
                    .openIdentity(
                            Objects.requireNonNull(received.sender()),
                            new Opening("du-lieu", "bảo vệ dữ liệu", "trả lời người gửi"));
            office.bean(OpeningsCount.class).countPastDays();
            assertThat(office.book().openingsCounted(9)).isEmpty();
        }
        // Ten minutes after midnight the last opening of the day is certainly written, and not before.
        try (TestOffice office =
                new TestOffice(TestPostgres.sameDatabase(database), masterKey, at("2023-11-15T17:09:00Z"))) {
            office.bean(OpeningsCount.class).countPastDays();
            assertThat(office.book().openingsCounted(9)).isEmpty();
        }
        try (TestOffice office =
                new TestOffice(TestPostgres.sameDatabase(database), masterKey, at("2023-11-17T03:00:00Z"))) {
            Until.holds(
                    java.time.Duration.ofSeconds(30),
                    () -> office.book().openingsCounted(9).size() == 2);
            office.bean(OpeningsCount.class).countPastDays();
            List<OpeningsCounted> counted = office.book().openingsCounted(9).reversed().stream()
                    .map(entry -> (OpeningsCounted) entry.event())
                    .toList();
            assertThat(counted)
                    .extracting(OpeningsCounted::occurredOn, OpeningsCounted::openings)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2023, 11, 15), 1),
                            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2023, 11, 16), 0));
            assertThat(counted)
                    .allSatisfy(day -> assertThat(office.bean(OpeningRecord.class)
                                    .agrees(
                                            day.occurredOn(),
                                            day.openings(),
                                            day.commitment().value()))
                            .isTrue());
            assertThat(office.book().openingsCounted(1).getFirst().metadata().account())
                    .isEqualTo("hệ thống");
        }
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
