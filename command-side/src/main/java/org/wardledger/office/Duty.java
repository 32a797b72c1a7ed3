package org.wardledger.office;

import java.util.Set;
import org.wardledger.common.Labelled;

/** What an account is for (nhiệm vụ), and the rights that come with it. */
public enum Duty implements Labelled {
    RECORDER("Ghi sổ", Right.RECORD),
    ONE_STOP_CLERK("Công chức Một cửa", Right.RECORD_DOSSIER),
    LEADER("Lãnh đạo phê duyệt, ký", Right.LEAD),
    INSPECTOR("Kiểm tra, chấm điểm", Right.INSPECT),
    AUDITOR("Kiểm toán, chỉ đọc", Right.AUDIT),
    DATA_PROTECTION_OFFICER("Bảo vệ dữ liệu cá nhân", Right.PROTECT_DATA),
    ADMINISTRATOR("Quản trị tài khoản", Right.ADMINISTER);

    private final String label;
    private final Set<Right> rights;

    Duty(String label, Right... rights) {
        this.label = label;
        this.rights = Set.of(rights);
    }

    @Override
    public String label() {
        return label;
    }

    public Set<Right> rights() {
        return rights;
    }

    /** Whoever checks the office, and whoever hands out its keys, takes no part in what it records. */
    boolean standsAlone() {
        return this == AUDITOR || this == ADMINISTRATOR;
    }
}
