package org.wardledger.common;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the stream of a record after what the office itself calls it, so that nothing stands in a book twice. */
public final class Streams {
    private Streams() {}

    /** The same office, book and words give the same name, on every machine and for ever. */
    public static String named(String book, String office, String... words) {
        // The separator cannot be typed, so no two different lists of words run together.
        String whole = office + '\u001f' + book + '\u001f' + String.join("\u001f", words);
        return book + "-" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
