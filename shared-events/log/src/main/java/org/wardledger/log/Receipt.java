package org.wardledger.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What proves, without asking anyone, that an entry stands in the log (biên nhận; C2SP tlog-proof): the leaf, its place,
 * the way up and the checkpoint it leads to.
 */
public record Receipt(byte[] leaf, long index, List<byte[]> path, byte[] note) {
    private static final String FIRST = "c2sp.org/tlog-proof@v1\n";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int PATH_MAX = 63;
    static final int BYTES_MAX = 2 * Leaf.BYTES_MAX + Note.BYTES_MAX;

    public Receipt {
        path = List.copyOf(path);
    }

    /** The very bytes of the file. */
    public byte[] bytes() {
        Base64.Encoder base64 = Base64.getEncoder();
        StringBuilder head = new StringBuilder(FIRST)
                .append(EXTRA)
                .append(base64.encodeToString(leaf))
                .append('\n')
                .append(INDEX)
                .append(index)
                .append('\n');
        path.forEach(hash -> head.append(base64.encodeToString(hash)).append('\n'));
        byte[] start = head.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + note.length);
        System.arraycopy(note, 0, all, start.length, note.length);
        return all;
    }

    /** Reads a receipt; {@link NotVerified} where it is not written exactly so. */
    public static Receipt parse(byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            throw NotVerified.failed("a receipt of more than " + BYTES_MAX + " bytes");
        }
        String file = new String(bytes, StandardCharsets.UTF_8);
        int blank = file.indexOf("\n\n");
        if (!file.startsWith(FIRST) || blank < 0) {
            throw NotVerified.failed("not a receipt: it does not begin with " + FIRST.strip());
        }
        List<String> lines = file.substring(0, blank).lines().toList();
        if (lines.size() < 3 || lines.size() > PATH_MAX + 3) {
            throw NotVerified.failed("not a receipt: " + lines.size() + " lines before the checkpoint");
        }
        try {
            List<byte[]> path = new ArrayList<>();
            for (String line : lines.subList(3, lines.size())) {
                path.add(Base64.getDecoder().decode(line));
            }
            Receipt receipt = new Receipt(
                    Base64.getDecoder().decode(after(EXTRA, lines.get(1))),
                    Long.parseLong(after(INDEX, lines.get(2))),
                    path,
                    file.substring(blank + 2).getBytes(StandardCharsets.UTF_8));
            if (receipt.index >= 0
                    && Arrays.equals(receipt.bytes(), bytes)
                    && path.stream().allMatch(hash -> hash.length == Sha256.BYTES)) {
                return receipt;
            }
        } catch (IllegalArgumentException broken) {
            throw NotVerified.failed("not a receipt: " + broken.getMessage());
        }
        throw NotVerified.failed("not a receipt in its one spelling");
    }

    /** Whether the leaf leads to the root of its checkpoint; who signed that is for a {@link Policy} to say. */
    public boolean leadsTo(Checkpoint checkpoint) {
        return MerkleProof.includes(Leaf.hash(leaf), index, checkpoint.size(), path, checkpoint.root());
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw NotVerified.failed("not a receipt: a line should begin with '" + word.strip() + "'");
        }
        return line.substring(word.length());
    }
}
