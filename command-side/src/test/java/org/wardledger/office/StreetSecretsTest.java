package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.incident.IncidentEvent.CrowdRecorded;
import org.wardledger.incident.IncidentEvent.ViolationHandled;
import org.wardledger.incident.IncidentEvent.ViolationRecorded;
import org.wardledger.ledger.Opened;
import org.wardledger.ledger.Opening;
import org.wardledger.ledger.Until;
import org.wardledger.ledger.Vault;
import org.wardledger.office.Corrections.Why;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;

/** What is sealed of an official's violation, and of what a crowd came for, is opened while it is kept and then no more. */
class StreetSecretsTest {
    private static final Acting OFFICER = TestOffice.acting("du-lieu", Right.PROTECT_DATA);
    private static final Opening PURPOSE = new Opening("du-lieu", "bảo vệ dữ liệu", "kiểm tra");
    private static final String ORDER = "{'occurredOn':'2023-11-15','ground':'REQUESTED','decision':'12/QĐ-UBND'}";
    private static final String VIOLATION = """
            {'number':'VP-01','occurredOn':'2023-05-02','kind':'PARTY','person':{'name':'Công dân 77'},
             'content':'bỏ trực ban'}""";

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
    void a_violation_and_how_it_was_dealt_with_are_opened_until_they_are_erased() {
        Receipt recorded = office.record("violation-recorded", VIOLATION);
        Receipt dealt =
                office.record("violation-handled", "{'number':'VP-01','occurredOn':'2023-06-01','form':'khiển trách'}");
        ViolationRecorded violation = (ViolationRecorded) event(recorded);
        ViolationHandled handled = (ViolationHandled) event(dealt);
        assertThat(handled.caseRef()).isEqualTo(violation.caseRef());
        PersonRef person = Objects.requireNonNull(violation.person());
        Sealed form = Objects.requireNonNull(handled.form());
        assertThat(text(violation.content(), "violation-recorded", "content")).isEqualTo("bỏ trực ban");
        assertThat(text(form, "violation-handled", "form")).isEqualTo("khiển trách");

        erase(recorded.stream());

        Vault vault = office.bean(Vault.class);
        assertThat(vault.openIdentity(person, PURPOSE)).isInstanceOf(Opened.Erased.class);
        assertThat(vault.open(violation.content(), "violation-recorded", "content", PURPOSE))
                .isInstanceOf(Opened.Erased.class);
        assertThat(vault.open(form, "violation-handled", "form", PURPOSE)).isInstanceOf(Opened.Erased.class);
    }

    @Test
    void what_a_crowd_came_for_is_sealed_though_the_crowd_is_not() {
        Receipt crowd = office.record("crowd-recorded", """
                {'occurredOn':'2023-05-02','place':'Trụ sở UBND','persons':30,'matter':'đền bù đất'}""");
        CrowdRecorded recorded = (CrowdRecorded) event(crowd);
        Sealed matter = Objects.requireNonNull(recorded.matter());
        assertThat(text(matter, "crowd-recorded", "matter")).isEqualTo("đền bù đất");

        erase(crowd.stream());

        assertThat(office.bean(Vault.class).open(matter, "crowd-recorded", "matter", PURPOSE))
                .isInstanceOf(Opened.Erased.class);
        assertThat(recorded.persons()).isEqualTo(30);
    }

    @Test
    void a_record_with_a_sealed_part_keeps_its_name() {
        Receipt recorded = office.record("violation-recorded", VIOLATION);
        assertThatThrownBy(() -> office.bean(Corrections.class)
                        .correct(
                                recorded.recorded().getFirst().position(),
                                TestOffice.fields("{'number':'VP-02'}"),
                                new Why(CorrectionGround.MISWRITTEN, "nhầm số"),
                                TestOffice.CLERK,
                                null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Số của hồ sơ không đính chính được");
    }

    private String text(Sealed sealed, String kind, String member) {
        return switch (office.bean(Vault.class).open(sealed, kind, member, PURPOSE)) {
            case Opened.Text<String> text -> text.value();
            case Opened.Erased<String> erased -> "đã xóa";
        };
    }

    private WardEvent event(Receipt receipt) {
        return office.book().at(receipt.lastPosition()).orElseThrow().event();
    }

    private void erase(String stream) {
        office.bean(DataProtection.class).record("erasure-ordered", stream, TestOffice.fields(ORDER), OFFICER, null);
        Until.holds(
                Duration.ofSeconds(30),
                () -> office.book().stream(stream).getLast().event() instanceof ErasureCompleted);
    }
}
