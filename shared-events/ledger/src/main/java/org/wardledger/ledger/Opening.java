package org.wardledger.ledger;

import org.wardledger.common.Refusal;

/** Who wants to read what is sealed, in what capacity, and for what purpose (mở niêm phong). */
public record Opening(String account, String capacity, String purpose) {
    static final int PURPOSE_CHARACTERS_MAX = 1_000;

    public Opening {
        if (account.isBlank() || capacity.isBlank()) {
            throw new IllegalArgumentException("an opening has an account and a capacity");
        }
        purpose = VaultText.composed(purpose).strip();
        // A letter, because there are more kinds of blank than a form knows of.
        if (purpose.codePoints().noneMatch(Character::isLetter)) {
            throw Refusal.rule("purpose", "Chưa ghi mục đích xem; không có mục đích thì không mở niêm phong.");
        }
        if (purpose.length() > PURPOSE_CHARACTERS_MAX) {
            throw Refusal.rule("purpose", "Mục đích xem dài quá 1.000 ký tự.");
        }
    }
}
