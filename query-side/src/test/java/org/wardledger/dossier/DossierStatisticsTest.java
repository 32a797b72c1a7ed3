package org.wardledger.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.WardEvent;
import org.wardledger.dossier.DossierEvent.DossierApologyIssued;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierEvent.DossierSupplementRequested;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.figure.Count;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;

class DossierStatisticsTest {
    private static final DossierId ID = new DossierId("dossier-1");
    private static final CaseRef CASE = new CaseRef(new UUID(0, 0));
    private static final DocumentCode SLIP = new DocumentCode("1/PYC");
    private static final Count OVERDUE = atEnd("dossier.overdue");

    private static DossierReceived received() {
        return new DossierReceived(
                ID,
                CASE,
                new RecordNumber("HS-1"),
                LocalDate.parse("2023-01-02"),
                DossierChannel.ONLINE,
                new DossierField("hộ tịch"),
                new Procedure("Đăng ký khai sinh"),
                LocalDate.parse("2023-01-05"),
                null,
                null,
                null);
    }

    private static DossierReturned returned(String on) {
        return new DossierReturned(ID, CASE, LocalDate.parse(on), DossierResult.GRANTED);
    }

    private static List<Fact> facts(WardEvent... events) {
        return new DossierStatistics()
                .facts(History.of("dossier-1", events).entries())
                .toList();
    }

    private static void returnedAs(Timeliness timeliness, List<Fact> facts) {
        assertThat(facts)
                .filteredOn(fact -> fact.measure().equals("dossier.returned"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.traits().kind()).isEqualTo(timeliness.name()));
    }

    @Test
    void handed_back_before_on_and_after_its_day() {
        returnedAs(Timeliness.EARLY, facts(received(), returned("2023-01-04")));
        returnedAs(Timeliness.ON_DAY, facts(received(), returned("2023-01-05")));
        returnedAs(Timeliness.LATE, facts(received(), returned("2023-01-06")));
    }

    @Test
    void an_apology_moves_no_day_late_stays_late() {
        List<Fact> facts = facts(
                received(),
                new DossierApologyIssued(
                        ID, CASE, LocalDate.parse("2023-01-06"), LocalDate.parse("2023-01-10"), SLIP, null),
                returned("2023-01-10"));

        returnedAs(Timeliness.LATE, facts);
        assertThat(History.count(facts, OVERDUE, "2023-01-09")).isEqualTo(1);
        assertThat(History.count(facts, OVERDUE, "2023-01-10")).isZero();
        assertThat(History.count(facts, inPeriod("dossier.apology"), "2023-12-31"))
                .isEqualTo(1);
    }

    @Test
    void while_it_waits_for_the_applicant_its_clock_stands_still() {
        WardEvent asked = new DossierSupplementRequested(ID, CASE, LocalDate.parse("2023-01-04"), SLIP, null);
        List<Fact> waiting = facts(received(), asked);
        assertThat(History.count(waiting, OVERDUE, "2023-02-01")).isZero();
        assertThat(History.count(waiting, atEnd("dossier.open"), "2023-02-01")).isEqualTo(1);

        WardEvent completed =
                new DossierSupplemented(ID, CASE, LocalDate.parse("2023-02-01"), LocalDate.parse("2023-02-03"));
        returnedAs(Timeliness.ON_DAY, facts(received(), asked, completed, returned("2023-02-03")));
        returnedAs(Timeliness.EARLY, facts(received(), asked, returned("2023-02-20")));
    }
}
