package org.wardledger.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.correction.PublicWords;

/**
 * What came of checking a receipt (kết quả kiểm biên nhận).
 *
 * @param proven what it proves; none where it proves nothing
 * @param refusal why it proves nothing, in one sentence
 * @param file where the receipt can be fetched; none where it was brought along
 */
public record ReceiptView(
        @Nullable Proven proven,
        @Nullable String refusal,
        @Nullable String file) {

    /**
     * An entry of this log.
     *
     * @param leaf as it was hashed
     * @param size of the checkpoint under which it stands
     * @param witnesses how many have cosigned that checkpoint
     */
    public record Proven(
            long position,
            String kind,
            String recordedOn,
            List<PublicWords> said,
            String leaf,
            String hash,
            long size,
            long publishedSize,
            long witnesses,
            String href) {}

    static ReceiptView refused(String sentence) {
        return new ReceiptView(null, sentence, null);
    }

    ReceiptView at(String address) {
        return new ReceiptView(proven, refusal, address);
    }
}
