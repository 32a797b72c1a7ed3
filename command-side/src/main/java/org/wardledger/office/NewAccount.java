package org.wardledger.office;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;

/** An account about to be opened (tài khoản mới), with the first capacity its holder acts in, if it acts at all. */
record NewAccount(
        String name,
        String display,
        String password,
        boolean mustChangePassword,
        Set<Duty> duties,
        boolean readsDenunciations,
        @Nullable LocalDate expiresOn,
        @Nullable String position,
        @Nullable String body,
        LocalDate fromOn,
        @Nullable LocalDate toOn) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    NewAccount {
        name = Account.nameFrom(name);
        if (!NAME.matcher(name).matches()) {
            throw Refusal.rule(
                    "name", "Tên đăng nhập gồm 2 đến 40 chữ thường không dấu, chữ số, dấu chấm, dấu gạch ngang.");
        }
        if (display.isBlank()) {
            throw Refusal.rule("display", "Cần ghi tên hiển thị của tài khoản.");
        }
        if (duties.isEmpty()) {
            throw Refusal.rule("duties", "Cần chọn ít nhất một nhiệm vụ.");
        }
        if (duties.size() > 1 && duties.stream().anyMatch(Duty::standsAlone)) {
            throw Refusal.rule("duties", "Kiểm toán và quản trị tài khoản không đi cùng nhiệm vụ nào khác.");
        }
        if (duties.contains(Duty.AUDITOR) && expiresOn == null) {
            throw Refusal.rule("expiresOn", "Tài khoản kiểm toán cần có ngày hết hạn.");
        }
        if ((position == null) != (body == null)) {
            throw Refusal.rule("position", "Chức danh cần có cả vị trí và cơ quan.");
        }
        if (toOn != null && toOn.isBefore(fromOn)) {
            throw Refusal.rule("toOn", "Ngày thôi chức danh không thể trước ngày nhận.");
        }
        duties = Set.copyOf(duties);
    }
}
