package org.wardledger.figure;

/** What was asked for is not there, or not for whoever asks. */
public class NoSuchRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean forbidden;

    private NoSuchRecord(boolean forbidden, String sentence) {
        super(sentence, null, false, false);
        this.forbidden = forbidden;
    }

    public static NoSuchRecord unknown(String sentence) {
        return new NoSuchRecord(false, sentence);
    }

    public static NoSuchRecord forbidden(String sentence) {
        return new NoSuchRecord(true, sentence);
    }

    boolean forbidden() {
        return forbidden;
    }
}
