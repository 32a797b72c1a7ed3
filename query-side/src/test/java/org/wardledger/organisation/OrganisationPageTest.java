package org.wardledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.organisation.OrganisationEvent.AuthorityDelegated;
import org.wardledger.organisation.OrganisationEvent.CapacityGiven;
import org.wardledger.organisation.OrganisationEvent.GroupFormed;
import org.wardledger.organisation.OrganisationEvent.GroupRenamed;
import org.wardledger.organisation.OrganisationEvent.GroupsMerged;
import org.wardledger.organisation.OrganisationEvent.OfficeClosed;
import org.wardledger.organisation.OrganisationEvent.OfficeOpened;
import org.wardledger.organisation.OrganisationEvent.OfficesMerged;
import org.wardledger.organisation.OrganisationEvent.SuperiorNamed;
import org.wardledger.petition.PetitionChannel;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionId;
import org.wardledger.petition.PetitionType;

/** The page of the organisation, before and after a merger (tổ chức bộ máy). */
class OrganisationPageTest {
    private static final DirectoryId DIRECTORY = DirectoryId.of(Ward.OFFICE);
    private static final DocumentCode PAPER = new DocumentCode("7/NQ-UBTVQH");
    private static Ward ward;

    @BeforeAll
    static void record() {
        ward = new Ward();
        ward.happened(List.of(
                line(opened("2020-02-01", "Phường Một", OfficeLevel.COMMUNE, "Thị xã")),
                line(opened("2020-02-01", "Phường Hai", OfficeLevel.COMMUNE, "Thị xã")),
                line(opened("1976-01-01", "Thị xã", OfficeLevel.DISTRICT, "Tỉnh")),
                line(opened("1975-05-01", "Tỉnh", OfficeLevel.PROVINCE, null)),
                line(new CapacityGiven(
                        DIRECTORY,
                        day("2021-07-01"),
                        "Chủ tịch UBND",
                        new Body("Phường Một"),
                        day("2021-07-01"),
                        null,
                        null)),
                line(new AuthorityDelegated(
                        DIRECTORY,
                        day("2024-01-01"),
                        new Body("Phường Một"),
                        "Chủ tịch UBND",
                        "Phó Chủ tịch UBND",
                        "tiếp công dân",
                        day("2024-01-01"),
                        day("2024-06-30"),
                        PAPER)),
                line(new GroupFormed(DIRECTORY, day("2020-02-01"), 1, new ResidentialGroup("TDP1"), 90, null)),
                line(new GroupFormed(DIRECTORY, day("2020-02-01"), 2, new ResidentialGroup("TDP2"), 80, null)),
                line(new GroupRenamed(DIRECTORY, day("2023-01-01"), 2, new ResidentialGroup("TDP Đông"), null)),
                line(new GroupsMerged(
                        DIRECTORY,
                        day("2025-09-01"),
                        List.of(new ResidentialGroup("TDP1"), new ResidentialGroup("TDP Đông")),
                        3,
                        new ResidentialGroup("TDP Mới"),
                        170,
                        null)),
                line(new OfficesMerged(
                        DIRECTORY,
                        day("2025-07-01"),
                        List.of(new Body("Phường Một"), new Body("Phường Hai")),
                        new Body("Phường Mới"),
                        PAPER,
                        3,
                        0,
                        2)),
                line(new OfficeClosed(DIRECTORY, day("2025-07-01"), new Body("Thị xã"), null, PAPER)),
                line(new SuperiorNamed(DIRECTORY, day("2025-07-01"), new Body("Phường Mới"), new Body("Tỉnh"), PAPER)),
                new Happened("petition-1", handedOver("1")),
                new Happened("petition-2", handedOver("2"))));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void before_the_merger_the_old_offices_stand_under_the_district() throws Exception {
        String page = get("ky=2025&den=2025-06-30");
        assertThat(page)
                .contains("Cơ quan vào ngày 30/06/2025", "xã, phường › Thị xã › Tỉnh", "Phường Hai")
                .contains("<strong>Chủ tịch UBND</strong>, Phường Một")
                .doesNotContain("Phường Mới", "không còn từ ngày", "Bàn giao");
    }

    @Test
    void after_it_the_new_office_stands_under_the_province_and_the_old_are_told_as_ended() throws Exception {
        String page = get("ky=2025&den=2025-07-01");
        assertThat(page)
                .contains("xã, phường › Tỉnh", "không còn từ ngày 01/07/2025")
                .contains("Sổ không ghi chức danh nào có hiệu lực ngày 01/07/2025")
                .contains("7/NQ-UBTVQH");
    }

    @Test
    void what_the_minutes_state_stands_beside_what_was_recorded() throws Exception {
        String page = get("ky=2025&den=2025-07-31").replaceAll("\\s+", " ");
        assertThat(page)
                .contains("Bàn giao khi thành Phường Mới, ngày 01/07/2025")
                .contains(
                        "<td data-label=\"Theo biên bản\">3</td> <td data-label=\"Đã ghi vào sổ\">2</td> <td data-label=\"Đối chiếu\">lệch -1</td>")
                .contains(
                        "<td data-label=\"Theo biên bản\">0</td> <td data-label=\"Đã ghi vào sổ\">0</td> <td data-label=\"Đối chiếu\">khớp</td>")
                .contains("sổ không đánh dấu");
        assertThat(ward.count("organisation.handover-petitions-declared", "2025", "2025-12-31"))
                .isEqualTo(3);
        assertThat(ward.count("organisation.handover-dossiers-declared", "2025", "2025-12-31"))
                .isZero();
        assertThat(ward.count("organisation.handover-models-declared", "2025", "2025-12-31"))
                .isEqualTo(2);
        assertThat(ward.count("petition.handed-over", "2025", "2025-12-31")).isEqualTo(2);
        assertThat(ward.count("organisation.mergers", "2025", "2025-12-31")).isEqualTo(1);
    }

    @Test
    void a_delegation_is_in_force_to_its_last_day() throws Exception {
        assertThat(get("ky=2024&den=2024-06-30"))
                .contains("ủy quyền cho Phó Chủ tịch UBND (Phường Một): tiếp công dân");
        assertThat(get("ky=2024&den=2024-07-01")).contains("Không có ủy quyền nào có hiệu lực");
    }

    @Test
    void a_group_is_told_by_its_number_and_the_names_it_had() throws Exception {
        assertThat(get("ky=2024&den=2024-01-01"))
                .contains("TDP Đông<small>TDP Đông: từ ngày 01/01/2023</small><small>TDP2: từ ngày 01/02/2020</small>")
                .contains("tổ số 2");
        assertThat(ward.count("organisation.groups", "2025", "2025-08-31")).isEqualTo(2);
        assertThat(ward.count("organisation.groups", "2025", "2025-09-01")).isEqualTo(1);
    }

    @Test
    void a_book_that_names_no_office_says_so() throws Exception {
        assertThat(get("ky=1974&den=1974-12-31")).contains("Sổ chưa ghi cơ quan nào", "Sổ chưa ghi tổ dân phố nào");
    }

    private static String get(String asked) throws Exception {
        return ward.web()
                .perform(MockMvcRequestBuilders.get("/so/organisation?" + asked))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Happened line(OrganisationEvent event) {
        return new Happened(DIRECTORY.value(), event);
    }

    private static OfficeOpened opened(
            String on, String body, OfficeLevel level, @org.jspecify.annotations.Nullable String superior) {
        return new OfficeOpened(
                DIRECTORY, day(on), new Body(body), level, superior == null ? null : new Body(superior), null);
    }

    private static PetitionReceived handedOver(String number) {
        return new PetitionReceived(
                new PetitionId("petition-" + number),
                new CaseRef(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))),
                new RecordNumber(number),
                day("2025-07-01"),
                PetitionType.FEEDBACK,
                PetitionChannel.HANDOVER,
                false,
                null,
                null,
                true,
                null,
                null,
                day("2025-08-01"),
                null,
                null,
                null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
