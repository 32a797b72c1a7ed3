package org.wardledger.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text with the signatures under it (C2SP signed-note 1.0.0). It is read strictly: whatever would not be written again
 * byte for byte is no note.
 *
 * @param text ends in a newline
 */
public record Note(String text, List<Signature> signatures) {
    /** Room for 16 signatures of the largest kind, nearly 5 kB each before base64 (signed-note, "Format"), and more. */
    public static final int BYTES_MAX = 256 * 1024;

    private static final String DASH = "\u2014 ";
    private static final int KEY_ID_BYTES = 4;
    private static final int SIGNATURES_MAX = 100;

    public Note {
        signatures = List.copyOf(signatures);
    }

    /**
     * One line under a note.
     *
     * @param keyId tells the keys of one name apart
     * @param signature what the algorithm of the key makes of it, after the key's id
     */
    public record Signature(String name, int keyId, byte[] signature) {
        /** The line, with its newline. */
        public String line() {
            byte[] blob = ByteBuffer.allocate(KEY_ID_BYTES + signature.length)
                    .putInt(keyId)
                    .put(signature)
                    .array();
            return DASH + name + " " + Base64.getEncoder().encodeToString(blob) + "\n";
        }

        /** The line read back, without its newline; none where it is not written exactly so. */
        public static Optional<Signature> parse(String line) {
            String[] words = line.split(" ", -1);
            if (words.length != 3 || !words[0].equals(DASH.strip()) || !VerifierKey.isName(words[1])) {
                return Optional.empty();
            }
            try {
                byte[] blob = Base64.getDecoder().decode(words[2]);
                if (blob.length <= KEY_ID_BYTES) {
                    return Optional.empty();
                }
                Signature signature = new Signature(
                        words[1], ByteBuffer.wrap(blob).getInt(), Arrays.copyOfRange(blob, KEY_ID_BYTES, blob.length));
                return signature.line().equals(line + "\n") ? Optional.of(signature) : Optional.empty();
            } catch (IllegalArgumentException notBase64) {
                return Optional.empty();
            }
        }
    }

    /** Reads a note; {@link NotVerified} says what is wrong with it. */
    public static Note parse(byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            throw NotVerified.failed("a note of more than " + BYTES_MAX + " bytes");
        }
        String note;
        try {
            note = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw NotVerified.failed("the note is not UTF-8");
        }
        if (note.chars().anyMatch(unit -> unit < ' ' && unit != '\n')) {
            throw NotVerified.failed("the note holds a control character other than a newline");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 >= note.length()) {
            throw NotVerified.failed("the note has no signatures after an empty line");
        }
        List<Signature> signatures = note.substring(blank + 2)
                .lines()
                .map(line -> Signature.parse(line)
                        .orElseThrow(() -> NotVerified.failed("not a signature line: " + shortened(line))))
                .toList();
        if (signatures.size() > SIGNATURES_MAX) {
            throw NotVerified.failed("more than " + SIGNATURES_MAX + " signatures under one note");
        }
        return new Note(note.substring(0, blank + 1), signatures);
    }

    /**
     * The keys among {@code known} that have signed. Signatures of unknown keys are passed over; {@link NotVerified} when
     * one of a known key is wrong.
     */
    public Set<VerifierKey> signedBy(Collection<VerifierKey> known) {
        Set<VerifierKey> signed = new HashSet<>();
        for (Signature signature : signatures) {
            for (VerifierKey key : known) {
                if (key.isNamedBy(signature)) {
                    if (!key.verifies(text, signature)) {
                        throw NotVerified.failed("the signature of " + key.name() + " under the note is wrong");
                    }
                    signed.add(key);
                }
            }
        }
        return signed;
    }

    /** The same text with more signatures under it, each once. */
    public Note with(Collection<Signature> more) {
        List<Signature> all = new ArrayList<>(signatures);
        Set<String> lines = new HashSet<>();
        all.forEach(signature -> lines.add(signature.line()));
        more.stream().filter(signature -> lines.add(signature.line())).forEach(all::add);
        return new Note(text, all);
    }

    /** The very bytes that are published. */
    public byte[] bytes() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
