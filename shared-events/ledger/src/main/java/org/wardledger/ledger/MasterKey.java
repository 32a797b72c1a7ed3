package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wraps every key of the vault (khóa chủ). It is a file that only its owner may read, kept outside the database and
 * backed up apart from it: whoever holds one of the two reads nothing.
 */
public final class MasterKey {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int GCM_TAG_BITS = 128;
    private static final byte[] MARK_SALT = "wardledger: mark of a vault's master key, version 1".getBytes(UTF_8);
    private static final byte[] WRAP_SALT = "wardledger: wrapping by a vault's master key, version 1".getBytes(UTF_8);
    private static final byte[] INDEX_SALT =
            "wardledger: blind index of names under a vault's master key, version 1".getBytes(UTF_8);
    private static final byte[] REGISTER_SALT =
            "wardledger: register of erasures under a vault's master key, version 1".getBytes(UTF_8);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final byte[] mark;
    private final byte[] wrappingKey;
    private final byte[] indexKey;
    private final byte[] registerKey;
    private final SecureRandom random = new SecureRandom();

    private MasterKey(byte[] key) {
        mark = Hkdf.derive(key, MARK_SALT, new byte[0], KEY_BYTES);
        wrappingKey = Hkdf.derive(key, WRAP_SALT, new byte[0], KEY_BYTES);
        indexKey = Hkdf.derive(key, INDEX_SALT, new byte[0], KEY_BYTES);
        registerKey = Hkdf.derive(key, REGISTER_SALT, new byte[0], KEY_BYTES);
    }

    /** The key in this file; made on first use. One line of 64 hex digits, so that a copy may lie on paper in a safe. */
    public static MasterKey fileAt(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        if (!Files.exists(place)) {
            create(place);
        }
        if (!Files.isRegularFile(place)) {
            throw new IOException("The master key " + place + " is not a file.");
        }
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(place))) {
            throw new IOException("The master key " + place
                    + " may be read by others than its owner; run chmod 600 on it and consider who has read it.");
        }
        return new MasterKey(read(place));
    }

    private static byte[] read(Path file) throws IOException {
        byte[] line;
        try (var stream = Files.newInputStream(file)) {
            line = stream.readNBytes(2 * KEY_BYTES + 2);
        }
        String digits = new String(line, US_ASCII).stripTrailing();
        if (!digits.matches("[0-9a-f]{64}")) {
            // What stands there is not repeated: it may be a key with one digit missing.
            throw new IOException("The master key " + file + " is not one line of 64 hex digits.");
        }
        return HexFormat.of().parseHex(digits);
    }

    /** Whole or not at all, and never over another: it is written beside, synced, and linked to its name. */
    private static void create(Path file) throws IOException {
        Path directory = file.resolveSibling(".").normalize();
        Files.createDirectories(directory);
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = Files.createTempFile(
                directory, file.getFileName() + ".", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer line = ByteBuffer.wrap((HexFormat.of().formatHex(key) + "\n").getBytes(US_ASCII));
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException another) {
                // Another node was first; its key is the key.
            }
        } finally {
            Files.delete(draft);
        }
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** By this a vault knows its master key again; it tells nothing about the key. */
    byte[] mark() {
        return mark.clone();
    }

    /** Finds a name again without saying it; 32 bytes, and always the same for the same text. */
    byte[] indexToken(byte[] text) {
        return Hkdf.hmac(indexKey, text);
    }

    /** By this a line of the erasure register is known to be this vault's own; 32 bytes. */
    byte[] registerMark(byte[] line) {
        return Hkdf.hmac(registerKey, line);
    }

    /** The key id is bound in, so that a wrapped key is worth nothing in another key's row. */
    byte[] wrap(UUID keyId, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, keyId, nonce).doFinal(secret);
            return ByteBuffer.allocate(NONCE_BYTES + wrapped.length)
                    .put(nonce)
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has AES-GCM", missing);
        }
    }

    byte[] unwrap(UUID keyId, byte[] wrapped) {
        if (wrapped.length <= NONCE_BYTES) {
            throw new BrokenSeal();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, keyId, Arrays.copyOf(wrapped, NONCE_BYTES))
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
        } catch (AEADBadTagException altered) {
            throw new BrokenSeal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has AES-GCM", missing);
        }
    }

    private Cipher cipher(int mode, UUID keyId, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(wrappingKey, "AES"), new GCMParameterSpec(GCM_TAG_BITS, nonce));
        cipher.updateAAD(CaseKey.bytes(keyId));
        return cipher;
    }
}
