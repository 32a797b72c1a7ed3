package org.wardledger.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of the demonstration (tài khoản trình diễn). Their passwords are public: never open them in an office. */
public final class DemonstrationAccounts {
    private static final LocalDate REFERENCE_YEAR = LocalDate.of(2023, 1, 1);
    private static final int AUDIT_DAYS = 365;

    private final Accounts accounts;
    private final Clock clock;

    DemonstrationAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Opens those not there yet, acting for {@code body}, and tells all of them; a changed password stays changed. */
    public List<Demonstration> open(String body) {
        List<Demonstration> all = List.of(
                new Demonstration("ghi-so", "Cán bộ ghi sổ", Duty.RECORDER, "Công chức Văn phòng – Thống kê"),
                new Demonstration("mot-cua", "Cán bộ Một cửa", Duty.ONE_STOP_CLERK, "Công chức Bộ phận Một cửa"),
                new Demonstration("lanh-dao", "Lãnh đạo phường", Duty.LEADER, "Chủ tịch"),
                new Demonstration("kiem-toan", "Người kiểm toán", Duty.AUDITOR, null),
                new Demonstration(
                        "du-lieu", "Người bảo vệ dữ liệu", Duty.DATA_PROTECTION_OFFICER, "Công chức Tư pháp – Hộ tịch"),
                new Demonstration("quan-tri", "Người quản trị", Duty.ADMINISTRATOR, null));
        for (Demonstration one : all) {
            Optional<Account> there = accounts.find(one.name());
            if (there.isEmpty()) {
                accounts.open(one.account(body, LocalDate.now(clock)), null);
            }
        }
        return all;
    }

    /** One account of the demonstration, as the start prints it. */
    public record Demonstration(
            String name,
            String display,
            Duty duty,
            @Nullable String position) {
        public String password() {
            return switch (duty) {
                case RECORDER -> "so mo moi ngay";
                case ONE_STOP_CLERK -> "ho so dung hen";
                case LEADER -> "ky khi da doc";
                case INSPECTOR -> "cham theo so";
                case AUDITOR -> "doc ma khong sua";
                case DATA_PROTECTION_OFFICER -> "kin cho nguoi dan";
                case ADMINISTRATOR -> "giu chia khoa";
            };
        }

        NewAccount account(String body, LocalDate today) {
            return new NewAccount(
                    name,
                    display,
                    password(),
                    false,
                    Set.of(duty),
                    false,
                    duty == Duty.AUDITOR ? today.plusDays(AUDIT_DAYS) : null,
                    position,
                    position == null ? null : body,
                    REFERENCE_YEAR,
                    null);
        }
    }
}
