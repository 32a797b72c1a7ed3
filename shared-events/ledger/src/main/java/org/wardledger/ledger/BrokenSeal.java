package org.wardledger.ledger;

/** A sealed value is not what was sealed (niêm phong không còn nguyên vẹn): altered, moved elsewhere, or never sealed here. */
public final class BrokenSeal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // No cause and no detail: what a cipher's exception says about a text is nobody's business.
    BrokenSeal() {
        super("Nội dung niêm phong không còn nguyên vẹn nên không mở được; lần mở này đã được ghi lại.");
    }
}
