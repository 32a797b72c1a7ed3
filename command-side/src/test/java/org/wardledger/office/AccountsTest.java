package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;

class AccountsTest extends OfficeTest {
    @Test
    void auditor_and_administrator_may_not_record_nor_anybody_with_them() {
        for (Duty alone : List.of(Duty.AUDITOR, Duty.ADMINISTRATOR)) {
            assertThat(alone.rights()).doesNotContain(Right.RECORD, Right.RECORD_DOSSIER, Right.LEAD);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> opening("hai-viec", Set.of(alone, Duty.RECORDER)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("duties"));
        }
    }

    @Test
    void an_auditor_without_a_last_day_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> account("kiem-toan", Duty.AUDITOR, null))
                .withMessage("Tài khoản kiểm toán cần có ngày hết hạn.");
    }

    @Test
    void a_name_is_given_once() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.open(account("GHI-SO", Duty.LEADER, null), null))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT));
        assertThat(accounts.find("ghi-so").orElseThrow().duties()).containsExactly(Duty.RECORDER);
    }

    @Test
    void a_short_password_or_one_with_the_name_in_it_is_refused() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), null);

        for (String poor : List.of("muoi mot ky", "cua Ghi-So thoi", "x".repeat(201))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> accounts.setPassword("ghi-so", poor, false, null))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("password"));
        }
    }

    @Test
    void denunciations_are_read_by_those_named_for_them_whatever_their_duty() {
        accounts.open(account("lanh-dao", Duty.LEADER, null), null);
        assertThat(accounts.find("lanh-dao").orElseThrow().rights()).containsExactly(Right.LEAD);

        accounts.nameForDenunciations("lanh-dao", true, "quan-tri");

        assertThat(accounts.find("lanh-dao").orElseThrow().rights())
                .containsExactly(Right.LEAD, Right.READ_DENUNCIATIONS);
    }

    @Test
    void one_account_acts_in_one_of_several_capacities_and_only_while_it_holds() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), null);
        accounts.addCapacity("ghi-so", "Phó Chủ tịch", "UBND phường", TODAY, TODAY.plusDays(1), "quan-tri");
        SignedIn signedIn = signIn.signIn("ghi-so", PASSWORD, "::1");
        Capacity deputy = signedIn.account().capacitiesOn(TODAY).getLast();

        SignedIn acting = signedIn.as(deputy);

        assertThat(Acting.of(acting.authentication(List.of()), "form"))
                .isEqualTo(new Acting("ghi-so", "Phó Chủ tịch", "UBND phường", "form", Set.of(Right.RECORD)));
        Account account = accounts.find("ghi-so").orElseThrow();
        assertThat(acting.refreshed(account, TODAY.plusDays(1)).capacity()).isEqualTo(deputy);
        assertThat(acting.refreshed(account, TODAY.plusDays(2)).capacity())
                .extracting(Capacity::position)
                .isEqualTo("Công chức Văn phòng – Thống kê");
    }

    @Test
    void without_a_capacity_that_holds_nobody_acts() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), null);
        SignedIn before =
                SignedIn.on(LocalDate.of(2022, 12, 31), accounts.find("ghi-so").orElseThrow(), clock.instant());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Acting.of(before.authentication(List.of()), "form"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
    }

    @Test
    void a_session_begun_with_the_old_password_ends_with_it() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), null);
        Sessions sessions = new Sessions(accounts, clock);
        var session = signIn.signIn("ghi-so", PASSWORD, "::1").authentication(List.of());
        assertThat(sessions.refreshed(session)).isPresent();

        clock.go(Duration.ofMinutes(1));
        accounts.setPassword("ghi-so", "mot cau khac han", false, "ghi-so");

        assertThat(sessions.refreshed(session)).isEmpty();
    }

    @Test
    void what_was_done_to_an_account_is_written_down_with_who_did_it() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), "quan-tri");
        accounts.close("ghi-so", "quan-tri");

        assertThat(sql.sql("SELECT by_account || ' ' || what FROM account.change ORDER BY what")
                        .query(String.class)
                        .list())
                .containsExactly("quan-tri closed", "quan-tri opened as RECORDER");
    }

    @Test
    void the_first_administrator_may_do_nothing_before_a_password_of_their_own() {
        String password =
                new FirstAdministrator(accounts, passwords, clock).appoint().orElseThrow();

        Account administrator =
                signIn.signIn(FirstAdministrator.NAME, password, "::1").account();
        assertThat(administrator.mustChangePassword()).isTrue();
        assertThat(administrator.rights()).isEmpty();
    }

    @Test
    void a_password_nobody_saw_is_given_anew_at_the_next_start_until_one_is_chosen() {
        FirstAdministrator first = new FirstAdministrator(accounts, passwords, clock);
        first.appoint();

        String seen = first.appoint().orElseThrow();

        assertThat(signIn.signIn(FirstAdministrator.NAME, seen, "::1").getName())
                .isEqualTo(FirstAdministrator.NAME);
        accounts.setPassword(FirstAdministrator.NAME, "giu chia khoa nay", false, FirstAdministrator.NAME);
        assertThat(first.appoint()).isEmpty();
    }

    @Test
    void an_office_with_accounts_gets_no_first_administrator() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), null);

        assertThat(new FirstAdministrator(accounts, passwords, clock).appoint()).isEmpty();
    }

    @Test
    void the_demonstration_opens_its_accounts_once_and_each_can_sign_in() {
        DemonstrationAccounts demonstration = new DemonstrationAccounts(accounts, clock);

        demonstration.open("UBND phường Nguyễn Nghiêm");
        var told = demonstration.open("UBND phường Nguyễn Nghiêm");

        assertThat(told)
                .hasSize(6)
                .allSatisfy(one -> assertThat(signIn.signIn(one.name(), one.password(), "::1")
                                .account()
                                .rights())
                        .isEqualTo(one.duty().rights()));
    }

    private void opening(String name, Set<Duty> duties) {
        accounts.open(
                new NewAccount(name, "Công chức 02", PASSWORD, false, duties, false, TODAY, null, null, TODAY, null),
                null);
    }
}
