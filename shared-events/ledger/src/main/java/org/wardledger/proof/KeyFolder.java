package org.wardledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardledger.log.SigningKey;
import org.wardledger.log.VerifierKey;

/**
 * A folder of signing keys (thư mục khóa ký): for each a PKCS #8 file that only its owner reads, and beside it the vkey,
 * since the JDK cannot compute the public half. A private half that was taken away leaves its vkey: it signs no more.
 */
public final class KeyFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final byte[] PROBE = "so-phuong: is this pair a pair?".getBytes(UTF_8);
    private static final int RAW_BYTES = 32;

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A new pair for a name, which never signs anything else. */
    public VerifierKey create(String name, VerifierKey.Type type) {
        try {
            Files.createDirectories(folder);
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            VerifierKey key = new VerifierKey(
                    name, type, Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length));
            Path secret = folder.resolve(fileName(key) + ".pk8");
            Files.createFile(secret, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.write(secret, pair.getPrivate().getEncoded(), StandardOpenOption.SYNC, StandardOpenOption.WRITE);
            Files.writeString(
                    folder.resolve(fileName(key) + ".vkey"),
                    key.vkey() + "\n",
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.SYNC,
                    StandardOpenOption.WRITE);
            return key;
        } catch (IOException | GeneralSecurityException failure) {
            throw new SigningStopped("Không tạo được khóa ký ở " + folder + ": " + failure.getMessage());
        }
    }

    /** The public halves kept here. */
    public List<VerifierKey> verifiers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".vkey"))
                    .sorted()
                    .map(KeyFolder::vkey)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The key of this public half; none where its private half is not here. The pair is tried before it is given out. */
    public Optional<SigningKey> signing(VerifierKey key) {
        Path secret = folder.resolve(fileName(key) + ".pk8");
        if (!Files.exists(secret)) {
            return Optional.empty();
        }
        try {
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(secret))) {
                throw new SigningStopped(
                        "Khóa ký " + secret + " đọc được bởi người khác ngoài chủ của nó (chmod 600).");
            }
            PrivateKey half = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret)));
            SigningKey signing = SigningKey.of(key, half);
            if (!key.verifiesRaw(PROBE, signing.sign(PROBE))) {
                throw new SigningStopped("Khóa ký " + secret + " không phải của " + key.vkey() + ".");
            }
            return Optional.of(signing);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new SigningStopped("Không đọc được khóa ký " + secret + ": " + unreadable.getMessage());
        }
    }

    private static VerifierKey vkey(Path file) {
        try {
            return VerifierKey.parse(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fileName(VerifierKey key) {
        return HexFormat.of().toHexDigits(key.keyId());
    }
}
