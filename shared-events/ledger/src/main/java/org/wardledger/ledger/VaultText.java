package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import org.wardledger.common.Refusal;

/** Text as the vault writes it: composed (NFC) and whole in UTF-8, so that what is read is what was typed. */
final class VaultText {
    private VaultText() {}

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Java would put a question mark for half a character; here it is refused instead. */
    static byte[] bytes(String field, String text) {
        try {
            ByteBuffer encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(composed(text)));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfCharacter) {
            throw new Refusal(Refusal.Reason.UNREADABLE, field, "Nội dung có ký tự hỏng, không đọc được.");
        }
    }
}
