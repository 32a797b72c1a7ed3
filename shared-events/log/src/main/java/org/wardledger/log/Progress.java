package org.wardledger.log;

import java.io.PrintStream;

/** Tells whoever waits how far a verification has come, and how fast. */
final class Progress implements LogVerifier.Reader {
    private static final long EVERY_NANOS = 2_000_000_000L;

    private final PrintStream err;
    private final long begun = System.nanoTime();
    private long told = begun;
    private long entries;
    private long bytes;

    Progress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void leaf(long index, byte[] leaf) {
        entries++;
        bytes += leaf.length;
        if (System.nanoTime() - told > EVERY_NANOS) {
            told = System.nanoTime();
            tell("… ");
        }
    }

    void end() {
        if (entries > 0) {
            tell("");
        }
    }

    private void tell(String before) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        err.println(before
                + Report.text(
                        "%,d entries (%,d bytes) in %.2f s: %,.0f entries/s",
                        entries, bytes, seconds, entries / Math.max(seconds, 1e-9)));
    }
}
