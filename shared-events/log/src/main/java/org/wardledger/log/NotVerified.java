package org.wardledger.log;

/** Why a check did not end well: one sentence, and which of the four ways it was. */
public final class NotVerified extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Verdict verdict;

    private NotVerified(Verdict verdict, String sentence) {
        super(sentence);
        this.verdict = verdict;
    }

    public static NotVerified failed(String sentence) {
        return new NotVerified(Verdict.FAILED, sentence);
    }

    public static NotVerified notUnderstood(String sentence) {
        return new NotVerified(Verdict.NOT_UNDERSTOOD, sentence);
    }

    public static NotVerified unavailable(String sentence) {
        return new NotVerified(Verdict.UNAVAILABLE, sentence);
    }

    public static NotVerified policyNotMet(String sentence) {
        return new NotVerified(Verdict.POLICY_NOT_MET, sentence);
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Its one sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
