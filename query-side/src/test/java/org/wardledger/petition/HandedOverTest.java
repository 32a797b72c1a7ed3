package org.wardledger.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.CaseRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierField;
import org.wardledger.dossier.DossierId;
import org.wardledger.dossier.DossierResult;
import org.wardledger.dossier.Procedure;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionEvent.PetitionTransferred;

/** Cases of the office before, taken over on the day of a merger: given the book, then figures (decision 0012). */
class HandedOverTest {
    private static final String DAY = "2025-07-01";
    private static Ward ward;

    /** Three come from the office before, one of them overdue; two are received here; of each some are settled. */
    @BeforeAll
    static void record() {
        ward = new Ward();
        ward.happened(List.of(
                petition("old-late", handedOver("old-late", "2025-03-01", "2025-04-01")),
                petition("old-running", handedOver("old-running", "2025-06-20", "2025-08-01")),
                petition("old-unknown", handedOver("old-unknown", null, "2025-08-10")),
                petition("new-one", received("new-one", "2025-07-10", "2025-08-10")),
                petition("new-two", received("new-two", "2025-09-01", "2025-10-01")),
                petition("old-late", resolved("old-late", "2025-07-11")),
                petition("old-running", transferred("old-running", "2025-07-20")),
                petition("new-one", resolved("new-one", "2025-07-20")),
                dossier("kept", DossierChannel.HANDOVER, DAY, "2025-06-02", "2025-06-20"),
                dossier("fresh", DossierChannel.DIRECT, "2025-07-02", null, "2025-07-20"),
                returned("kept", "2025-07-02")));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void it_was_received_by_the_office_before_and_taken_over_by_this_one() {
        assertThat(count("petition.received", "2025")).isEqualTo(2);
        assertThat(count("petition.handed-over", "2025")).isEqualTo(3);
        assertThat(count("petition.recommendations", "2025")).isEqualTo(2);
        assertThat(count("dossier.received", "2025")).isEqualTo(1);
        assertThat(count("dossier.handed-over", "2025")).isEqualTo(1);
    }

    @Test
    void carried_and_received_are_processed_and_pending_in_every_period() {
        String before = "2025-06-30";
        for (String asOf :
                List.of("2025-07-01", "2025-07-10", "2025-07-15", "2025-07-31", "2025-09-30", "2025-12-31")) {
            long carried = ward.count("petition.open", "2025", before);
            long came = at("petition.received", asOf) + at("petition.handed-over", asOf);
            long processed =
                    at("petition.resolved", asOf) + at("petition.transferred", asOf) + at("petition.withdrawn", asOf);
            assertThat(carried + came).as(asOf).isEqualTo(processed + ward.count("petition.open", "2025", asOf));
        }
        assertThat(ward.count("dossier.in-progress", "2025", "2025-07-01")).isEqualTo(1);
        assertThat(ward.count("dossier.in-progress", "2025", "2025-12-31")).isEqualTo(1);
    }

    @Test
    void it_is_open_and_overdue_from_the_day_it_came_and_not_before() {
        assertThat(ward.count("petition.open", "2025", "2025-06-30")).isZero();
        assertThat(ward.count("petition.overdue", "2025", "2025-06-30")).isZero();
        assertThat(ward.count("petition.open", "2025", DAY)).isEqualTo(3);
        assertThat(ward.count("petition.overdue", "2025", DAY)).isEqualTo(1);
        assertThat(ward.count("dossier.overdue", "2025", DAY)).isEqualTo(1);
        assertThat(ward.count("dossier.overdue", "2025", "2025-06-30")).isZero();
    }

    @Test
    void what_this_office_did_about_it_counts_and_late_stays_late() {
        assertThat(count("petition.resolved", "2025")).isEqualTo(2);
        assertThat(count("petition.resolved-late", "2025")).isEqualTo(1);
        assertThat(count("dossier.returned", "2025")).isEqualTo(1);
        assertThat(count("dossier.late", "2025")).isEqualTo(1);
    }

    @Test
    void the_rate_of_what_was_received_knows_nothing_of_it() {
        assertThat(ward.fraction("petition.resolved-of-received", "2025", "2025-12-31"))
                .isEqualTo("1/2");
        assertThat(ward.fraction("petition.resolved-of-received", "2025-H1", "2025-12-31"))
                .isEqualTo("0/0");
    }

    @Test
    void overdue_when_it_came_it_fell_due_on_the_day_it_came() {
        assertThat(ward.fraction("petition.resolved-of-due", "2025-H1", "2025-12-31"))
                .isEqualTo("0/0");
        assertThat(ward.fraction("petition.resolved-of-due", "2025-07", "2025-12-31"))
                .isEqualTo("1/1");
    }

    @Test
    void the_citizen_has_waited_since_the_office_before_received_it() {
        assertThat(ward.figures()
                        .figure("petition.days-to-resolve-p90", ward.question("2025", "2025-12-31"))
                        .numerator())
                .isEqualTo(132);
        assertThat(ward.figures()
                        .figure("dossier.days-to-return-median", ward.question("2025", "2025-12-31"))
                        .numerator())
                .isEqualTo(30);
    }

    private static long count(String figure, String period) {
        return ward.count(figure, period, "2025-12-31");
    }

    private static long at(String figure, String asOf) {
        return ward.count(figure, "2025", asOf);
    }

    private static Happened petition(String number, PetitionEvent event) {
        return new Happened("petition-" + number, event);
    }

    private static PetitionReceived handedOver(String number, @Nullable String first, String dueOn) {
        return taken(number, PetitionChannel.HANDOVER, DAY, first, dueOn);
    }

    private static PetitionReceived received(String number, String on, String dueOn) {
        return taken(number, PetitionChannel.DIRECT, on, null, dueOn);
    }

    private static PetitionReceived taken(
            String number, PetitionChannel channel, String on, @Nullable String first, String dueOn) {
        return new PetitionReceived(
                new PetitionId(number),
                ref(number),
                new RecordNumber(number),
                LocalDate.parse(on),
                PetitionType.RECOMMENDATION,
                channel,
                false,
                null,
                null,
                true,
                null,
                null,
                LocalDate.parse(dueOn),
                null,
                null,
                first == null ? null : LocalDate.parse(first));
    }

    private static PetitionResolved resolved(String number, String on) {
        return new PetitionResolved(new PetitionId(number), ref(number), LocalDate.parse(on), null, null);
    }

    private static PetitionTransferred transferred(String number, String on) {
        return new PetitionTransferred(
                new PetitionId(number),
                ref(number),
                LocalDate.parse(on),
                new org.wardledger.common.Body("Sở Xây dựng"),
                new org.wardledger.common.DocumentCode("1/PC-UBND"));
    }

    private static Happened dossier(
            String code, DossierChannel channel, String on, @Nullable String first, String dueOn) {
        return new Happened(
                "dossier-" + code,
                new DossierReceived(
                        new DossierId(code),
                        ref(code),
                        new RecordNumber(code),
                        LocalDate.parse(on),
                        channel,
                        new DossierField("hộ tịch"),
                        new Procedure("Khai sinh"),
                        LocalDate.parse(dueOn),
                        null,
                        null,
                        first == null ? null : LocalDate.parse(first)));
    }

    private static Happened returned(String code, String on) {
        return new Happened(
                "dossier-" + code,
                new DossierReturned(new DossierId(code), ref(code), LocalDate.parse(on), DossierResult.GRANTED));
    }

    private static CaseRef ref(String number) {
        return new CaseRef(UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
