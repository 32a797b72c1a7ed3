package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A forged value whose one ciphertext and GCM tag AES-GCM accepts under two keys, made as an insider would who holds both:
 * the tag is linear in the ciphertext, so one block can be chosen to make the two tags equal.
 */
final class TwoKeysOneCiphertext {
    private static final int BLOCK = 16;
    private static final byte[] NONCE = new byte[12];

    private final UUID id;
    private final byte[] s = new byte[32];
    private final byte[] firstDerived;
    private final byte[] secondDerived;
    private final byte[] encrypted;

    private TwoKeysOneCiphertext(UUID id, byte[] first, byte[] second, String kind, String field) throws Exception {
        this.id = id;
        byte[] info = info(id, kind, field);
        firstDerived = Hkdf.derive(first, s, info, 64);
        secondDerived = Hkdf.derive(second, s, info, 64);
        encrypted = collide(aesKey(firstDerived), aesKey(secondDerived));
    }

    static TwoKeysOneCiphertext forge(UUID id, byte[] first, byte[] second, String kind, String field)
            throws Exception {
        return new TwoKeysOneCiphertext(id, first, second, kind, field);
    }

    byte[] underFirst() throws Exception {
        return gcmOpen(aesKey(firstDerived));
    }

    byte[] underSecond() throws Exception {
        return gcmOpen(aesKey(secondDerived));
    }

    byte[] withCommitTagOfFirst() {
        return stored(firstDerived);
    }

    byte[] withCommitTagOfSecond() {
        return stored(secondDerived);
    }

    private byte[] stored(byte[] derived) {
        return ByteBuffer.allocate(93 + encrypted.length)
                .put((byte) 1)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(s)
                .put(derived, 32, 32)
                .put(NONCE)
                .put(encrypted)
                .array();
    }

    private byte[] gcmOpen(byte[] aesKey) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(aesKey, "AES"), new GCMParameterSpec(128, NONCE));
        return cipher.doFinal(encrypted);
    }

    /**
     * For two blocks C1, C2 and the length block L the tag is C1·H³ + C2·H² + L·H + E(J0). C1 is free; C2 solves
     * C2·(H₁² + H₂²) = C1·(H₁³ + H₂³) + L·(H₁ + H₂) + E₁(J0) + E₂(J0).
     */
    private static byte[] collide(byte[] firstKey, byte[] secondKey) throws Exception {
        BigInteger h1 = element(aes(firstKey, new byte[BLOCK]));
        BigInteger h2 = element(aes(secondKey, new byte[BLOCK]));
        byte[] counterZero = Arrays.copyOf(NONCE, BLOCK);
        counterZero[BLOCK - 1] = 1;
        BigInteger e1 = element(aes(firstKey, counterZero));
        BigInteger e2 = element(aes(secondKey, counterZero));
        byte[] freeBlock = "Công dân 01: .".getBytes(UTF_8);
        BigInteger c1 = element(Arrays.copyOf(freeBlock, BLOCK));
        BigInteger lengths = element(
                ByteBuffer.allocate(BLOCK).putLong(0).putLong(2 * BLOCK * 8).array());

        BigInteger h1Squared = times(h1, h1);
        BigInteger h2Squared = times(h2, h2);
        BigInteger right = times(c1, times(h1Squared, h1).xor(times(h2Squared, h2)))
                .xor(times(lengths, h1.xor(h2)))
                .xor(e1)
                .xor(e2);
        BigInteger c2 = times(right, inverse(h1Squared.xor(h2Squared)));
        BigInteger tag = times(c1, times(h1Squared, h1))
                .xor(times(c2, h1Squared))
                .xor(times(lengths, h1))
                .xor(e1);
        return ByteBuffer.allocate(3 * BLOCK)
                .put(block(c1))
                .put(block(c2))
                .put(block(tag))
                .array();
    }

    /** NIST SP 800-38D, 6.3; bit 127 of the integer is the coefficient of x⁰. */
    private static BigInteger times(BigInteger x, BigInteger y) {
        BigInteger reduction = BigInteger.valueOf(0xe1).shiftLeft(120);
        BigInteger product = BigInteger.ZERO;
        BigInteger shifted = y;
        for (int bit = 127; bit >= 0; bit--) {
            if (x.testBit(bit)) {
                product = product.xor(shifted);
            }
            shifted = shifted.testBit(0) ? shifted.shiftRight(1).xor(reduction) : shifted.shiftRight(1);
        }
        return product;
    }

    /** By Fermat: x to the power 2¹²⁸ - 2. */
    private static BigInteger inverse(BigInteger x) {
        BigInteger result = BigInteger.ONE.shiftLeft(127);
        BigInteger power = x;
        for (int exponent = 1; exponent < 128; exponent++) {
            power = times(power, power);
            result = times(result, power);
        }
        return result;
    }

    private static BigInteger element(byte[] block) {
        return new BigInteger(1, block);
    }

    private static byte[] block(BigInteger element) {
        byte[] signed = element.toByteArray();
        byte[] block = new byte[BLOCK];
        int bytes = Math.min(BLOCK, signed.length);
        System.arraycopy(signed, signed.length - bytes, block, BLOCK - bytes, bytes);
        return block;
    }

    // The tag's own block cipher call; nothing is kept secret by it.
    @SuppressWarnings("InsecureCryptoUsage")
    private static byte[] aes(byte[] key, byte[] block) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        return cipher.doFinal(block);
    }

    private static byte[] aesKey(byte[] derived) {
        return Arrays.copyOf(derived, 32);
    }

    private static byte[] info(UUID id, String kind, String field) {
        byte[] kindBytes = kind.getBytes(UTF_8);
        byte[] fieldBytes = field.getBytes(UTF_8);
        return ByteBuffer.allocate(8 + kindBytes.length + fieldBytes.length + 16)
                .putInt(kindBytes.length)
                .put(kindBytes)
                .putInt(fieldBytes.length)
                .put(fieldBytes)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
