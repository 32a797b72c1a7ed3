package org.wardledger.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Entry;
import org.wardledger.office.NextDocumentNumber;
import org.wardledger.office.Receipt;
import org.wardledger.office.TestOffice;
import org.wardledger.plan.PlanEvent.PlanIssued;

/** The register of numbers in a real book. */
class RegisterTest {
    private static final String OFFICE = "thu-nghiem";
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");

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
    void of_thirty_two_that_issue_one_number_at_once_exactly_one_stands() throws Exception {
        List<Callable<String>> clerks = new ArrayList<>();
        for (int clerk = 0; clerk < 32; clerk++) {
            String subject = "kế hoạch của cán bộ " + clerk;
            clerks.add(() -> {
                try {
                    office.record("plan-issued", plan("24/KH-UBND", "UBND phường Thử Nghiệm", subject));
                    return "stands";
                } catch (Refusal refusal) {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
                    return "refused";
                }
            });
        }
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService room = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> outcome : room.invokeAll(clerks)) {
                outcomes.add(outcome.get());
            }
        }
        assertThat(outcomes).filteredOn("stands"::equals).hasSize(1);
        assertThat(office.book().size()).isEqualTo(2);
    }

    @Test
    void different_numbers_of_one_register_all_stand_however_many_at_once() throws Exception {
        List<Callable<Receipt>> clerks = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            String code = number + "/KH-UBND";
            clerks.add(() -> office.record("plan-issued", plan(code, "UBND phường Thử Nghiệm", "kế hoạch")));
        }
        try (ExecutorService room = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Receipt> receipt : room.invokeAll(clerks)) {
                assertThat(receipt.get().recorded())
                        .extracting(Receipt.Recorded::kind)
                        .containsExactly("plan-issued", "number-registered");
            }
        }
        assertThat(next()).isEqualTo("13/KH-UBND");
    }

    @Test
    void the_next_number_follows_the_largest_given_also_after_an_inserted_one() {
        assertThat(new NextDocumentNumber(office.book(), OFFICE).after(WARD, DocumentType.PLAN, 2023))
                .isEmpty();
        office.record("plan-issued", plan("08/KH-UBND", "UBND phường Thử Nghiệm", "một"));
        assertThat(next()).isEqualTo("09/KH-UBND");
        office.record("plan-issued", plan("08^A/KH-UBND", "UBND phường Thử Nghiệm", "chen"));
        assertThat(next()).isEqualTo("09/KH-UBND");
        assertThat(new NextDocumentNumber(office.book(), OFFICE).after(WARD, DocumentType.PLAN, 2024))
                .contains(new DocumentCode("01/KH-UBND"));
    }

    @Test
    void one_body_has_one_register_whatever_it_is_called() {
        office.record(
                "body-alias-given",
                "{'body':'UBND phường Thử Nghiệm','alias':'UBND  Phường','occurredOn':'2023-01-01'}");
        Receipt receipt = office.record("plan-issued", plan("24/KH-UBND", "ubnd phường", "một"));
        Entry entry = office.book().at(receipt.recorded().getFirst().position()).orElseThrow();
        assertThat(((PlanIssued) entry.event()).issuer()).isEqualTo(WARD);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> office.record("plan-issued", plan("24/KH-UBND", "UBND phường Thử Nghiệm", "hai")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã có trong sổ");
    }

    @Test
    void a_body_with_a_new_name_begins_its_numbers_anew_in_the_middle_of_the_year() {
        Body merged = new Body("UBND phường Mới");
        office.record("office-opened", "{'body':'UBND phường Thử Nghiệm','level':'COMMUNE','occurredOn':'2020-02-01'}");
        office.record("office-opened", "{'body':'UBND phường Bên','level':'COMMUNE','occurredOn':'2020-02-01'}");
        office.record("plan-issued", plan("24/KH-UBND", "UBND phường Thử Nghiệm", "trước"));
        office.record(
                "offices-merged",
                "{'merged':['UBND phường Thử Nghiệm','UBND phường Bên'],'into':'UBND phường Mới','instrument':'1/NQ','occurredOn':'2023-07-01'}");
        NextDocumentNumber numbers = new NextDocumentNumber(office.book(), OFFICE);
        assertThat(numbers.after(merged, DocumentType.PLAN, 2023)).contains(new DocumentCode("01/KH-UBND"));
        office.record("plan-issued", plan("01/KH-UBND", "UBND phường Mới", "sau"));
        office.record("plan-issued", plan("24/KH-UBND", "UBND phường Mới", "số cũ của cơ quan trước"));
        assertThat(numbers.after(merged, DocumentType.PLAN, 2023)).contains(new DocumentCode("25/KH-UBND"));
        assertThat(next()).isEqualTo("25/KH-UBND");
    }

    private String next() {
        return new NextDocumentNumber(office.book(), OFFICE)
                .after(WARD, DocumentType.PLAN, 2023)
                .orElseThrow()
                .value();
    }

    private static String plan(String code, String issuer, String subject) {
        return "{'type':'PLAN','code':'" + code + "','documentOn':'2023-03-17','occurredOn':'2023-03-17','issuer':'"
                + issuer + "','subject':'" + subject + "'}";
    }
}
