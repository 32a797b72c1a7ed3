package org.wardledger.log;

/** How a verification ended, with the exit code of its command. */
public enum Verdict {
    VERIFIED(0, "Verified: every check above holds."),
    /** What was shown contradicts itself, what was signed or what was seen before. */
    FAILED(1, "NOT VERIFIED: the last check above does not hold."),
    /** The command was not understood. */
    NOT_UNDERSTOOD(2, "Not understood; --help says how to ask."),
    /** There was no answer. */
    UNAVAILABLE(3, "Not verified: no answer."),
    /** Too few witnesses, or too old. */
    POLICY_NOT_MET(4, "Not verified: the policy is not met.");

    private final int exitCode;
    private final String sentence;

    Verdict(int exitCode, String sentence) {
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /** The last line of a verification. */
    public String sentence() {
        return sentence;
    }

    public int exitCode() {
        return exitCode;
    }
}
