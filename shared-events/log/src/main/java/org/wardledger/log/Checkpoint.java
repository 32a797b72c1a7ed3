package org.wardledger.log;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a log commits to at a moment: its name, how many leaves it has and their root (điểm kiểm; C2SP tlog-checkpoint
 * 1.0.0). Whoever holds one holds the log to everything before it.
 */
public record Checkpoint(String origin, long size, byte[] root) {
    private static final Pattern TEXT = Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/=]{44})\n");

    public Checkpoint {
        if (size < 0 || root.length != Sha256.BYTES) {
            throw new IllegalArgumentException("no checkpoint: size " + size + ", root of " + root.length + " bytes");
        }
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** Reads the text under the signatures; {@link NotVerified} where it is not written exactly so. */
    public static Checkpoint parse(String text) {
        Matcher lines = TEXT.matcher(text);
        if (!lines.matches()) {
            throw NotVerified.failed("not a checkpoint of origin, size and root");
        }
        try {
            Checkpoint checkpoint = new Checkpoint(
                    lines.group(1),
                    Long.parseLong(lines.group(2)),
                    Base64.getDecoder().decode(lines.group(3)));
            if (checkpoint.text().equals(text)) {
                return checkpoint;
            }
        } catch (IllegalArgumentException outOfRange) {
            throw NotVerified.failed("not a checkpoint: " + outOfRange.getMessage());
        }
        throw NotVerified.failed("not a checkpoint in its one spelling");
    }
}
