package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.law.Warning;
import org.wardledger.organisation.OrganisationEvent.GroupsMerged;
import org.wardledger.petition.PetitionEvent.PetitionReceived;

/** Cases taken over at a merger, and capacities that have ended, at the desk (bàn giao khi sáp nhập). */
class HandoverTest {
    private static final String PETITION = """
            {'number':'ĐT-2023-01','occurredOn':'2023-07-03','type':'COMPLAINT','channel':'HANDOVER','inAuthority':true,
             'firstReceivedOn':'2023-05-04','dueOn':'2023-06-01'}
            """;
    private static final String DOSSIER = """
            {'code':'HS-1','occurredOn':'2023-07-03','channel':'HANDOVER','field':'hộ tịch','procedure':'Khai sinh',
             'firstReceivedOn':'2023-06-01','workingDays':5}
            """;

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
    void a_case_may_have_been_due_before_it_was_handed_over() {
        office.record("petition-received", PETITION);
        assertThat(office.book().at(0).orElseThrow().event())
                .isInstanceOfSatisfying(
                        PetitionReceived.class,
                        it -> assertThat(it.firstReceivedOn()).isEqualTo("2023-05-04"));
        office.record(
                "petition-received",
                PETITION.replace("'firstReceivedOn':'2023-05-04',", "").replace("-01'", "-02'"));
        office.record("petition-classified", """
                {'number':'ĐT-2023-01','occurredOn':'2023-07-04','type':'COMPLAINT','inAuthority':true,'dueOn':'2023-06-10'}
                """);
    }

    @Test
    void its_term_is_counted_from_the_day_it_was_first_received() {
        office.record("dossier-received", DOSSIER);
        assertThat(office.book().at(0).orElseThrow().event())
                .isInstanceOfSatisfying(
                        DossierReceived.class, it -> assertThat(it.dueOn()).isEqualTo("2023-06-08"));
        office.record(
                "petition-received",
                PETITION.replace(",\n 'firstReceivedOn'", ",'firstReceivedOn'").replace(",'dueOn':'2023-06-01'", ""));
        assertThat(office.book().at(1).orElseThrow().event())
                .isInstanceOfSatisfying(
                        PetitionReceived.class, it -> assertThat(it.dueOn()).isBefore(it.occurredOn()));
    }

    @Test
    void a_first_day_belongs_to_a_handover_and_lies_before_it() {
        refused("petition-received", PETITION.replace("HANDOVER", "POST"), "chỉ ghi khi nhận bàn giao");
        refused(
                "petition-received",
                PETITION.replace("2023-05-04", "2023-07-04"),
                "Ngày nhận bàn giao 03/07/2023 ở trước ngày nhận đầu tiên 04/07/2023");
        refused(
                "petition-received",
                PETITION.replace("2023-06-01", "2023-05-03"),
                "Hạn 03/05/2023 ở trước ngày nhận đầu tiên 04/05/2023");
        refused("dossier-received", DOSSIER.replace("HANDOVER", "DIRECT"), "chỉ ghi khi nhận bàn giao");
    }

    @Test
    void groups_are_named_in_a_list() {
        office.record("group-formed", "{'group':1,'name':'TDP1','occurredOn':'2020-01-01'}");
        office.record("group-formed", "{'group':2,'name':'TDP2','occurredOn':'2020-01-01'}");
        office.record("groups-merged", "{'merged':['TDP1','TDP2'],'group':3,'into':'TDP1','occurredOn':'2023-01-01'}");
        assertThat(office.book().at(2).orElseThrow().event())
                .isInstanceOfSatisfying(
                        GroupsMerged.class,
                        it -> assertThat(it.merged()).extracting("value").containsExactly("TDP1", "TDP2"));
    }

    @Test
    void who_records_in_a_capacity_that_has_ended_is_warned_and_it_is_recorded_all_the_same() {
        Acting acting = TestOffice.acting("can-bo-01", Right.RECORD);
        office.record(
                "office-opened", "{'body':'%s','level':'COMMUNE','occurredOn':'2001-01-01'}".formatted(acting.body()));
        assertThat(capacity()).isEmpty();
        office.record(
                "capacity-given",
                "{'position':'%s','body':'%s','occurredOn':'2001-01-01','from':'2001-01-01','until':'2001-12-31'}"
                        .formatted(acting.position(), acting.body()));
        assertThat(capacity())
                .containsExactly("Chức danh «%s» của %s chỉ có đến hết ngày 31/12/2001."
                        .formatted(acting.position(), acting.body()));
    }

    private int groups;

    private java.util.List<String> capacity() {
        groups++;
        return office
                .record(
                        "group-formed",
                        "{'group':%d,'name':'TDP%d','occurredOn':'2020-01-01'}".formatted(groups, groups))
                .warnings()
                .stream()
                .map(Warning::sentence)
                .toList();
    }

    private void refused(String kind, String fields, String words) {
        assertThatThrownBy(() -> office.record(kind, fields))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }
}
