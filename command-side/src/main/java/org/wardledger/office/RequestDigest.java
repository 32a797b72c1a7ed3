package org.wardledger.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardledger.ledger.Identity;
import org.wardledger.ledger.Vault;
import org.wardledger.office.Question.PlainText;

/**
 * Tells a request apart from another with the same key. What it says about people enters only as a tag under the
 * record's own key, for a plain hash would outlive their erasure.
 */
final class RequestDigest {
    private final Vault vault;

    RequestDigest(Vault vault) {
        this.vault = vault;
    }

    /** In lower-case hex; kept in the metadata of what the request led to. */
    String of(String asked, List<Desk.Request> requests) {
        List<Map<String, String>> rows = requests.stream().map(this::row).toList();
        return plain(asked + rows);
    }

    /** What one act says, by which alone it is known: every part stands under its length, so no two acts read alike. */
    String exactly(String kind, Desk.Request request) {
        StringBuilder parts = new StringBuilder(kind);
        row(request)
                .forEach((field, value) -> parts.append('\n')
                        .append(field)
                        .append(' ')
                        .append(value.length())
                        .append(' ')
                        .append(value));
        return plain(parts.toString());
    }

    /** Of what says nothing about anybody. */
    static String plain(String asked) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(asked.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private Map<String, String> row(Desk.Request request) {
        Map<String, String> parts = new TreeMap<>();
        request.answers().values().forEach((field, value) -> parts.put(field, recognisable(request.stream(), value)));
        return parts;
    }

    private String recognisable(String stream, Object value) {
        return switch (value) {
            case PlainText text -> tag(stream, text.text());
            case Identity identity -> tag(stream, whole(identity));
            default -> value.toString();
        };
    }

    private String tag(String stream, String text) {
        return HexFormat.of().formatHex(vault.requestTag(stream, text));
    }

    private static String whole(Identity identity) {
        return String.join(
                "\u001f",
                identity.name(),
                String.valueOf(identity.address()),
                String.valueOf(identity.phone()),
                String.valueOf(identity.identityPaper()));
    }
}
