package org.wardledger.figure;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardledger.ledger.Entry;

/** A fact as it stands in the read model: brought, or taken back, by the entry at {@code position}. */
record FactRow(long position, int ordinal, Fact fact) {
    /** What the digest begins with, before any row. */
    static byte[] digestOfNothing() {
        return sha256().digest();
    }

    /** What an entry changes: facts that no longer hold are taken back under their own day, new ones are added. */
    static List<FactRow> changes(Entry entry, List<Fact> before, List<Fact> after) {
        Map<Fact, Integer> difference = new LinkedHashMap<>();
        before.forEach(fact -> difference.merge(fact, -1, Integer::sum));
        after.forEach(fact -> difference.merge(fact, 1, Integer::sum));
        List<FactRow> rows = new ArrayList<>();
        difference.forEach((fact, times) -> {
            if (times < 0) {
                rows.add(new FactRow(entry.position(), rows.size(), fact.times(times)));
            }
        });
        difference.forEach((fact, times) -> {
            if (times > 0) {
                rows.add(new FactRow(entry.position(), rows.size(), fact.times(times)));
            }
        });
        return rows;
    }

    /** The digest after this row, from the one before it. */
    byte[] chainedTo(byte[] before) {
        MessageDigest digest = sha256();
        digest.update(before);
        return digest.digest(canonicalBytes());
    }

    /** Numbers at fixed width, words led by their length: no two rows have the same bytes. */
    private byte[] canonicalBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Traits traits = fact.traits();
            out.writeLong(position);
            out.writeInt(ordinal);
            out.writeLong(fact.source());
            out.writeLong(fact.occurredOn().toEpochDay());
            out.writeLong(fact.cohortOn().toEpochDay());
            out.writeLong(fact.until() == null ? Long.MIN_VALUE : fact.until().toEpochDay());
            out.writeLong(fact.quantity());
            out.writeInt(fact.days() == null ? Integer.MIN_VALUE : fact.days());
            out.writeBoolean(traits.overTheHead());
            for (String word : List.of(
                    fact.office(),
                    fact.stream(),
                    fact.measure(),
                    traits.kind(),
                    traits.field(),
                    traits.place(),
                    traits.host(),
                    traits.channel())) {
                byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
