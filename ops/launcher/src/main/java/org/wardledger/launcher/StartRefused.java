package org.wardledger.launcher;

/** Why the program does not start, in the sentence its operator reads, and what to do about it. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartRefused(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    StartRefused(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
