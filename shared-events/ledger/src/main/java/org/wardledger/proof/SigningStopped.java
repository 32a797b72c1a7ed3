package org.wardledger.proof;

/** Why nothing is signed: a sentence for whoever keeps the installation (ngừng ký). */
public final class SigningStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SigningStopped(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
