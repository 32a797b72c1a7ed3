package org.wardledger.log;

/** How a verification ended, with the exit code of its command. */
public enum Verdict {
    VERIFIED(0),
    /** What was shown contradicts itself, what was signed or what was seen before. */
    FAILED(1),
    /** The command was not understood. */
    NOT_UNDERSTOOD(2),
    /** There was no answer. */
    UNAVAILABLE(3),
    /** Too few witnesses, or too old. */
    POLICY_NOT_MET(4);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
