package org.wardledger.form;

import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.Rights;

/** Who may read a filled form (ai được xem biểu): it splits small counts by what the public leaves hold back. */
final class FormReaders {
    private FormReaders() {}

    static void check() {
        if (!Rights.ofCaller().readsBooks()) {
            throw NoSuchRecord.forbidden("Biểu thống kê chỉ dành cho người được xem sổ của phường.");
        }
    }

    static Form known(Forms forms, String id) {
        return forms.form(id)
                .orElseThrow(() -> NoSuchRecord.unknown("Không có biểu “%s”.".formatted(BadQuestion.quoted(id))));
    }
}
