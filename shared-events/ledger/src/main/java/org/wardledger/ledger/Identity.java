package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;

/** Who a person is (nhân thân): in the vault only, never in the book, and never printed. */
public record Identity(
        String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String identityPaper) {
    public Identity {
        if (name == null || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.rule("name", "Chưa ghi họ tên.");
        }
        name = whole("name", name);
        address = address == null ? null : whole("address", address);
        phone = phone == null ? null : whole("phone", phone);
        identityPaper = identityPaper == null ? null : whole("identityPaper", identityPaper);
    }

    private static String whole(String field, String text) {
        return new String(VaultText.bytes(field, text), UTF_8);
    }

    @Override
    public String toString() {
        return "Identity[…]";
    }
}
