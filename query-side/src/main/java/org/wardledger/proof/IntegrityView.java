package org.wardledger.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page for everybody says of the log (trang kiểm chứng).
 *
 * @param point none before the first checkpoint
 * @param round none before the first self-check
 * @param underWay entries read by a self-check that is under way; none where none is
 */
public record IntegrityView(
        @Nullable Point point,
        Log log,
        @Nullable Round round,
        @Nullable Long underWay,
        boolean mayAsk) {

    /** The newest published checkpoint; the note byte for byte. */
    public record Point(long size, String root, String at, String note) {}

    /**
     * Who signs the log, who watches it, and whether it follows the book.
     *
     * @param trouble why not, only for those who may know
     */
    public record Log(
            String address,
            @Nullable String vkey,
            List<Key> keys,
            List<String> witnesses,
            String policy,
            long unpublished,
            boolean stopped,
            @Nullable String trouble) {}

    /** A key of the log, and the sizes from the first to the last that it signed. */
    public record Key(String vkey, long first, long last) {}

    /** One self-check. */
    public record Round(String at, long seconds, long entries, long findings, List<Check> checks) {}

    /** @param more findings beyond those listed */
    public record Check(String name, List<Found> found, long more) {}

    /** @param href the entry, where there is one */
    public record Found(String sentence, @Nullable String href, long position) {}
}
