package org.wardledger.figure;

/** The advice that tells problems, for tests of other concepts' addresses. */
public final class Problems {
    private Problems() {}

    public static Object advice() {
        return new ApiProblems();
    }
}
