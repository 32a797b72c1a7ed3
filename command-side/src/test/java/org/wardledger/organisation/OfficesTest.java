package org.wardledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardledger.organisation.Town.alias;
import static org.wardledger.organisation.Town.close;
import static org.wardledger.organisation.Town.line;
import static org.wardledger.organisation.Town.lines;
import static org.wardledger.organisation.Town.merge;
import static org.wardledger.organisation.Town.open;
import static org.wardledger.organisation.Town.rename;
import static org.wardledger.organisation.Town.superior;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;
import org.wardledger.common.Refusal.Reason;
import org.wardledger.office.Given;

/** The rules of offices and their history (tổ chức bộ máy). */
class OfficesTest {
    private static final OrganisationEvent[] THREE = lines(
            open("2020-02-01", "Phường Một"),
            open("2020-02-01", "Phường Hai"),
            open("1976-01-01", "Thị xã", OfficeLevel.DISTRICT, null));

    @Test
    void an_office_is_opened_renamed_placed_under_another_merged_and_closed() {
        Given.nothing().when(open("2020-02-01", "Phường Một")).then(line(open("2020-02-01", "Phường Một")));
        Given.lines(THREE)
                .when(rename("2021-01-01", "Phường Một", "Phường Ba"))
                .then(line(rename("2021-01-01", "Phường Một", "Phường Ba")));
        Given.lines(THREE)
                .when(superior("2021-01-01", "Phường Một", "Thị xã"))
                .then(line(superior("2021-01-01", "Phường Một", "Thị xã")));
        Given.lines(THREE)
                .when(merge("2025-07-01", "Phường Mới", "Phường Một", "Phường Hai"))
                .then(line(merge("2025-07-01", "Phường Mới", "Phường Một", "Phường Hai")));
        Given.lines(THREE).when(close("2025-07-01", "Thị xã", null)).then(line(close("2025-07-01", "Thị xã", null)));
    }

    @Test
    void nothing_happens_to_an_office_the_book_does_not_know() {
        Given.lines(THREE)
                .when(rename("2021-01-01", "Phường Bốn", "Phường Ba"))
                .thenRefused(Reason.UNKNOWN, "Sổ chưa ghi cơ quan «Phường Bốn»");
        Given.lines(THREE)
                .when(merge("2025-07-01", "Phường Mới", "Phường Một", "Phường Bốn"))
                .thenRefused(Reason.UNKNOWN, "«Phường Bốn»");
    }

    @Test
    void nothing_happens_to_it_before_it_was_opened() {
        Given.lines(THREE)
                .when(superior("2020-01-31", "Phường Một", "Thị xã"))
                .thenRefused(Reason.RULE, "Ngày 31/01/2020 ở trước ngày «Phường Một» được thành lập, 01/02/2020");
        Given.lines(THREE).when(superior("2020-02-01", "Phường Một", "Thị xã")).thenAllowed();
        Given.lines(THREE)
                .when(rename("2020-02-01", "Phường Một", "Phường Ba"))
                .thenRefused(Reason.CONFLICT, "Sổ đã ghi một việc của «Phường Một» ngày 01/02/2020");
    }

    @Test
    void a_merged_office_is_closed_and_nothing_happens_to_it_after_that() {
        Given merged = Given.lines(with(THREE, line(merge("2025-07-01", "Phường Mới", "Phường Một", "Phường Hai"))));
        for (String office : List.of("Phường Một", "Phường Hai")) {
            merged.when(rename("2025-07-01", office, "Phường Ba"))
                    .thenRefused(Reason.CONFLICT, "«%s» không còn hoạt động từ ngày 01/07/2025".formatted(office));
            merged.when(close("2025-08-01", office, null)).thenRefused(Reason.CONFLICT, "không còn hoạt động");
            merged.when(superior("2025-06-30", office, "Thị xã")).thenAllowed();
        }
        merged.when(superior("2025-07-01", "Phường Mới", "Thị xã")).thenAllowed();
        merged.when(superior("2025-06-30", "Phường Mới", "Thị xã")).thenRefused(Reason.RULE, "ở trước ngày");
    }

    @Test
    void a_closed_office_has_no_later_history_and_is_nobodys_superior() {
        Given closed = Given.lines(with(THREE, line(close("2025-07-01", "Thị xã", null))));
        closed.when(superior("2025-07-01", "Phường Một", "Thị xã"))
                .thenRefused(Reason.CONFLICT, "«Thị xã» không còn hoạt động từ ngày 01/07/2025");
        closed.when(superior("2025-06-30", "Phường Một", "Thị xã")).thenAllowed();
        Given.lines(with(THREE, line(rename("2025-07-02", "Thị xã", "Thành phố"))))
                .when(close("2025-07-01", "Thị xã", null))
                .thenRefused(Reason.CONFLICT, "Sổ đã ghi một việc của «Thị xã» ngày 02/07/2025");
    }

    @Test
    void a_successor_stands_on_the_day() {
        Given.lines(THREE)
                .when(close("2025-07-01", "Thị xã", "Phường Bốn"))
                .thenRefused(Reason.UNKNOWN, "«Phường Bốn»");
        Given.lines(THREE).when(close("2025-07-01", "Thị xã", "Phường Một")).thenAllowed();
    }

    @Test
    void a_name_in_use_is_refused_whatever_its_letters() {
        String sentence = "đang là tên của một cơ quan trong sổ";
        Given.lines(THREE).when(open("2021-01-01", "phường  một")).thenRefused(Reason.CONFLICT, sentence);
        Given.lines(THREE).when(open("2019-01-01", "Phường Một")).thenRefused(Reason.CONFLICT, sentence);
        Given.lines(THREE)
                .when(rename("2021-01-01", "Phường Một", "Phường Hai"))
                .thenRefused(Reason.CONFLICT, sentence);
    }

    @Test
    void a_name_is_free_again_once_its_office_is_closed_or_renamed() {
        Given.lines(with(THREE, line(close("2025-07-01", "Phường Một", null))))
                .when(open("2025-07-01", "Phường Một"))
                .thenAllowed();
        Given.lines(with(THREE, line(rename("2021-01-01", "Phường Một", "Phường Ba"))))
                .when(open("2021-01-01", "Phường Một"))
                .thenAllowed();
        Given.lines(with(THREE, line(rename("2021-01-01", "Phường Một", "Phường Ba"))))
                .when(open("2020-12-31", "Phường Một"))
                .thenRefused(Reason.CONFLICT, "đang là tên");
    }

    @Test
    void a_renamed_office_is_spoken_of_by_the_name_of_the_day() {
        Given renamed = Given.lines(with(THREE, line(rename("2021-01-01", "Phường Một", "Phường Ba"))));
        renamed.when(superior("2021-01-01", "Phường Một", "Thị xã"))
                .thenRefused(Reason.CONFLICT, "Ngày 01/01/2021 cơ quan «Phường Một» có tên «Phường Ba»");
        renamed.when(superior("2020-12-31", "Phường Một", "Thị xã")).thenAllowed();
        renamed.when(superior("2021-01-01", "Phường Ba", "Thị xã")).thenAllowed();
    }

    @Test
    void nobody_is_their_own_superior_by_any_way() {
        String sentence = "nên không là cấp trên";
        Given.lines(THREE).when(superior("2021-01-01", "Thị xã", "Thị xã")).thenRefused(Reason.RULE, sentence);
        Given.nothing()
                .when(open("2021-01-01", "Tỉnh", OfficeLevel.PROVINCE, "Tỉnh"))
                .thenRefused(Reason.RULE, sentence);
        Given chain = Given.lines(with(
                THREE,
                line(open("1975-05-01", "Tỉnh", OfficeLevel.PROVINCE, null)),
                line(superior("2021-01-01", "Phường Một", "Thị xã")),
                line(superior("2021-01-01", "Thị xã", "Tỉnh"))));
        chain.when(superior("2021-02-01", "Tỉnh", "Phường Một")).thenRefused(Reason.RULE, sentence);
        chain.when(superior("2020-06-01", "Tỉnh", "Phường Một")).thenRefused(Reason.RULE, sentence);
        chain.when(superior("2021-02-01", "Phường Một", "Tỉnh")).thenAllowed();
    }

    @Test
    void a_superior_is_named_once_a_day() {
        Given.lines(with(THREE, line(superior("2021-01-01", "Phường Một", "Thị xã"))))
                .when(superior("2021-01-01", "Phường Một", "Phường Hai"))
                .thenRefused(Reason.CONFLICT, "Ngày 01/01/2021 sổ đã ghi cấp trên của «Phường Một»");
    }

    @Test
    void a_superior_outside_the_book_is_taken_as_named() {
        Given.lines(THREE)
                .when(superior("2021-01-01", "Thị xã", "UBND tỉnh khác"))
                .thenAllowed();
    }

    @Test
    void a_merger_takes_two_offices_or_one_that_stays() {
        Given.lines(THREE)
                .when(merge("2025-07-01", "Phường Mới", "Phường Một"))
                .thenRefused(Reason.RULE, "Sáp nhập thành cơ quan mới cần ít nhất hai cơ quan");
        Given.lines(THREE).when(merge("2025-07-01", "Phường Hai", "Phường Một")).thenAllowed();
        Given.lines(THREE)
                .when(merge("2025-07-01", "Phường Mới", "Phường Một", "phường một"))
                .thenRefused(Reason.RULE, "được ghi hai lần");
        assertThatThrownBy(() -> merge("2025-07-01", "Phường Một", "Phường Một", "Phường Hai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ở lại sau sáp nhập");
        assertThatThrownBy(() -> merge("2025-07-01", "Phường Một"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa có «Cơ quan được sáp nhập»");
    }

    @Test
    void other_names_and_offices_do_not_share_a_word() {
        Given.lines(with(THREE, line(alias("Phường Một", "P. Một"))))
                .when(open("2021-01-01", "P. Một"))
                .thenRefused(Reason.CONFLICT, "«P. Một» là tên gọi khác của Phường Một");
        Given.lines(THREE)
                .when(alias("Phường Một", "Phường Hai"))
                .thenRefused(Reason.CONFLICT, "«Phường Hai» là tên của một cơ quan trong sổ");
    }

    @Test
    void an_old_name_is_not_put_in_the_place_of_a_new_one() {
        Directory directory = Directory.of(List.of(with(THREE, line(rename("2021-01-01", "Phường Một", "Phường Ba")))));
        assertThat(directory.meant(new Body("Phường Một"))).isEqualTo(new Body("Phường Một"));
    }

    private static OrganisationEvent[] with(OrganisationEvent[] before, OrganisationEvent... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(before), java.util.Arrays.stream(more))
                .toArray(OrganisationEvent[]::new);
    }
}
