package org.wardledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardledger.organisation.Town.close;
import static org.wardledger.organisation.Town.day;
import static org.wardledger.organisation.Town.delegate;
import static org.wardledger.organisation.Town.dissolve;
import static org.wardledger.organisation.Town.end;
import static org.wardledger.organisation.Town.endDelegation;
import static org.wardledger.organisation.Town.form;
import static org.wardledger.organisation.Town.give;
import static org.wardledger.organisation.Town.line;
import static org.wardledger.organisation.Town.lines;
import static org.wardledger.organisation.Town.mergeGroups;
import static org.wardledger.organisation.Town.open;
import static org.wardledger.organisation.Town.rename;
import static org.wardledger.organisation.Town.renameGroup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.common.Refusal.Reason;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.office.Given;

/** The rules of residential groups, positions and delegations (tổ dân phố, chức danh, ủy quyền). */
class GroupsAndCapacitiesTest {
    private static final String WARD = "Phường Một";
    private static final OrganisationEvent[] GROUPS = lines(
            form("2020-02-01", 1, "TDP1"),
            form("2020-02-01", 2, "TDP2"),
            mergeGroups("2025-09-01", 3, "TDP1", "TDP1", "TDP2"));
    private static final OrganisationEvent[] POSITIONS = lines(
            open("2020-02-01", WARD),
            give("Chủ tịch UBND", WARD, "2021-07-01", "2026-06-30"),
            give("Phó Chủ tịch UBND", WARD, "2021-07-01", null));

    @Test
    void a_name_means_the_group_of_its_day() {
        Directory directory = Directory.of(List.of(GROUPS));
        ResidentialGroup name = new ResidentialGroup("tdp1");
        assertThat(directory.group(name, day("2020-01-31"))).isEmpty();
        assertThat(directory.group(name, day("2023-01-01"))).contains(1);
        assertThat(directory.group(name, day("2025-08-31"))).contains(1);
        assertThat(directory.group(name, day("2025-09-01"))).contains(3);
        assertThat(directory.group(new ResidentialGroup("TDP2"), day("2025-09-01")))
                .isEmpty();
    }

    @Test
    void a_group_keeps_its_number_under_another_name() {
        Directory directory =
                Directory.of(List.of(lines(form("2020-02-01", 1, "TDP1"), renameGroup("2024-01-01", 1, "TDP Đông"))));
        assertThat(directory.group(new ResidentialGroup("TDP1"), day("2023-12-31")))
                .contains(1);
        assertThat(directory.group(new ResidentialGroup("TDP Đông"), day("2024-01-01")))
                .contains(1);
        assertThat(directory.group(new ResidentialGroup("TDP1"), day("2024-01-01")))
                .isEmpty();
    }

    @Test
    void a_number_is_given_once_and_a_name_in_use_is_refused() {
        Given.lines(GROUPS).when(form("2026-01-01", 1, "TDP9")).thenRefused(Reason.CONFLICT, "Số 1 đã là của tổ");
        Given.lines(GROUPS)
                .when(form("2026-01-01", 9, "TDP1"))
                .thenRefused(Reason.CONFLICT, "«TDP1» đang là tên của tổ số 3");
        Given.lines(GROUPS)
                .when(form("2021-01-01", 9, "TDP2"))
                .thenRefused(Reason.CONFLICT, "«TDP2» đang là tên của tổ số 2");
        Given.lines(GROUPS).when(form("2026-01-01", 9, "TDP2")).thenAllowed();
        Given.lines(lines(form("2020-02-01", 1, "TDP1"), form("2020-02-01", 2, "TDP2")))
                .when(renameGroup("2024-01-01", 1, "TDP2"))
                .thenRefused(Reason.CONFLICT, "«TDP2» đang là tên của tổ số 2");
    }

    @Test
    void nothing_happens_to_a_group_before_its_first_day_or_after_its_last() {
        Given.lines(GROUPS)
                .when(renameGroup("2026-01-01", 1, "TDP9"))
                .thenRefused(Reason.CONFLICT, "Tổ số 1 không còn từ ngày 01/09/2025");
        Given.lines(GROUPS).when(dissolve("2026-01-01", 2)).thenRefused(Reason.CONFLICT, "Tổ số 2 không còn");
        Given.lines(GROUPS)
                .when(dissolve("2025-09-01", 3))
                .thenRefused(Reason.RULE, "Ngày 01/09/2025 không ở sau ngày tổ số 3 có tên «TDP1», 01/09/2025");
        Given.lines(GROUPS).when(dissolve("2025-09-02", 3)).thenAllowed();
        Given.lines(GROUPS).when(dissolve("2026-01-01", 7)).thenRefused(Reason.UNKNOWN, "tổ dân phố số 7");
    }

    @Test
    void groups_are_merged_by_the_names_of_the_day() {
        Given.lines(GROUPS)
                .when(mergeGroups("2026-01-01", 4, "TDP4", "TDP1", "TDP2"))
                .thenRefused(Reason.UNKNOWN, "Ngày 01/01/2026 sổ không có tổ nào tên «TDP2»");
        Given.lines(lines(form("2020-02-01", 1, "TDP1"), form("2020-02-01", 2, "TDP2")))
                .when(mergeGroups("2025-09-01", 3, "TDP3", "TDP1", "tdp1"))
                .thenRefused(Reason.RULE, "được ghi hai lần");
        assertThatThrownBy(() -> mergeGroups("2025-09-01", 3, "TDP3", "TDP1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ít nhất hai tổ");
    }

    @Test
    void a_position_is_one_of_an_office_that_stands_and_holds_once() {
        Given.nothing()
                .when(give("Chủ tịch UBND", WARD, "2021-07-01", null))
                .thenRefused(Reason.UNKNOWN, "Sổ chưa ghi cơ quan «Phường Một»");
        Given.lines(POSITIONS)
                .when(give("Chủ tịch UBND", WARD, "2020-01-31", "2020-06-30"))
                .thenRefused(Reason.RULE, "ở trước ngày «Phường Một» được thành lập");
        Given.lines(POSITIONS)
                .when(give("chủ tịch UBND", WARD, "2026-06-30", null))
                .thenRefused(Reason.CONFLICT, "đã có trong sổ từ ngày 01/07/2021");
        Given.lines(POSITIONS)
                .when(give("Chủ tịch UBND", WARD, "2026-07-01", null))
                .thenAllowed();
        assertThatThrownBy(() -> give("Chủ tịch UBND", WARD, "2021-07-01", "2021-06-30"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Ngày cuối 30/06/2021 ở trước ngày đầu, 01/07/2021");
    }

    @Test
    void a_position_ends_from_a_day_on() {
        OrganisationEvent ended = line(end("2024-01-01", "Phó Chủ tịch UBND", WARD));
        Given.lines(POSITIONS)
                .when(end("2024-01-01", "Phó Chủ tịch UBND", WARD))
                .then(ended);
        Given after = Given.lines(with(POSITIONS, ended));
        after.when(end("2024-01-01", "Phó Chủ tịch UBND", WARD))
                .thenRefused(Reason.UNKNOWN, "Ngày 01/01/2024 sổ không có chức danh «Phó Chủ tịch UBND»");
        after.when(give("Phó Chủ tịch UBND", WARD, "2024-01-01", null)).thenAllowed();
        after.when(give("Phó Chủ tịch UBND", WARD, "2023-12-31", null)).thenRefused(Reason.CONFLICT, "đã có trong sổ");
    }

    @Test
    void a_position_delegates_to_another_for_a_time_and_in_writing() {
        var asked = delegate(WARD, "Chủ tịch UBND", "Phó Chủ tịch UBND", "2024-01-01", "2024-06-30");
        Given.lines(POSITIONS).when(asked).then(line(asked));
        Given.lines(with(POSITIONS, line(asked))).when(asked).thenRefused(Reason.CONFLICT, "đã có trong sổ");
        Given.lines(POSITIONS)
                .when(delegate(WARD, "Chủ tịch UBND", "Chủ tịch UBND", "2024-01-01", "2024-06-30"))
                .thenRefused(Reason.RULE, "Không ủy quyền cho chính chức danh ấy");
        Given.lines(POSITIONS)
                .when(delegate(WARD, "Bí thư", "Phó Chủ tịch UBND", "2024-01-01", "2024-06-30"))
                .thenRefused(Reason.UNKNOWN, "không có chức danh «Bí thư»");
        Given.lines(POSITIONS)
                .when(delegate(WARD, "Chủ tịch UBND", "Phó Chủ tịch UBND", "2026-07-01", "2026-12-31"))
                .thenRefused(Reason.UNKNOWN, "Ngày 01/07/2026 sổ không có chức danh «Chủ tịch UBND»");
    }

    @Test
    void a_delegation_ends_once_and_within_its_time() {
        OrganisationEvent[] given =
                with(POSITIONS, line(delegate(WARD, "Chủ tịch UBND", "Phó Chủ tịch UBND", "2024-01-01", "2024-06-30")));
        String matter = "tiếp công dân";
        Given.lines(given).when(endDelegation("2024-03-01", matter)).then(line(endDelegation("2024-03-01", matter)));
        Given.lines(given).when(endDelegation("2023-12-31", matter)).thenRefused(Reason.RULE, "ở trước ngày đầu");
        Given.lines(given)
                .when(endDelegation("2024-07-01", matter))
                .thenRefused(Reason.CONFLICT, "chỉ đến hết ngày 30/06/2024");
        Given.lines(given).when(endDelegation("2024-03-01", "ký")).thenRefused(Reason.UNKNOWN, "Sổ không có ủy quyền");
        Given.lines(with(given, line(endDelegation("2024-03-01", matter))))
                .when(endDelegation("2024-04-01", matter))
                .thenRefused(Reason.CONFLICT, "đã ghi chấm dứt");
    }

    @Test
    void who_acts_in_a_position_that_has_ended_is_warned_and_not_refused() {
        Directory directory = Directory.of(List.of(POSITIONS));
        assertThat(directory.warning("Chủ tịch UBND", WARD, day("2026-06-30"))).isEmpty();
        assertThat(directory.warning("Chủ tịch UBND", WARD, day("2026-07-01")))
                .contains("Chức danh «Chủ tịch UBND» của Phường Một chỉ có đến hết ngày 30/06/2026.");
        assertThat(directory.warning("Thủ quỹ", WARD, day("2026-07-01")))
                .contains("Ngày 01/07/2026 danh sách chức danh của Phường Một không có «Thủ quỹ».");
        assertThat(directory.warning("Thủ quỹ", WARD, day("2020-07-01"))).isEmpty();
        assertThat(directory.warning("Thủ quỹ", "Phường Khác", day("2026-07-01")))
                .isEmpty();
    }

    @Test
    void who_acts_for_an_office_that_has_ended_is_warned() {
        Directory directory = Directory.of(List.of(with(POSITIONS, line(close("2025-07-01", WARD, null)))));
        assertThat(directory.warning("Chủ tịch UBND", WARD, day("2025-06-30"))).isEmpty();
        assertThat(directory.warning("Chủ tịch UBND", WARD, day("2025-07-01")))
                .isEqualTo(Optional.of("«Phường Một» không còn hoạt động từ ngày 01/07/2025."));
    }

    @Test
    void a_renamed_office_keeps_its_positions() {
        Directory directory = Directory.of(List.of(with(POSITIONS, line(rename("2024-01-01", WARD, "Phường Ba")))));
        assertThat(directory.warning("Chủ tịch UBND", "Phường Ba", day("2024-01-01")))
                .isEmpty();
        assertThat(directory.warning("Thủ quỹ", "Phường Ba", day("2024-01-01"))).isPresent();
        assertThat(directory.warning("Chủ tịch UBND", WARD, day("2024-01-01")))
                .contains("Ngày 01/01/2024 cơ quan «Phường Một» có tên «Phường Ba».");
    }

    private static OrganisationEvent[] with(OrganisationEvent[] before, OrganisationEvent... more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray(OrganisationEvent[]::new);
    }
}
