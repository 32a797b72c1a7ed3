package org.wardledger.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One file of the published log (ô): up to 256 hashes beside each other on one level of the tree, or as many entries
 * (C2SP tlog-tiles).
 *
 * @param level 0 for the hashes of the leaves, one more for every 256-fold; {@link #ENTRIES} for the entries themselves
 * @param index its place among the tiles of its level
 * @param width how many hashes or entries it holds, 1 to {@link #FULL}
 */
public record Tile(int level, long index, int width) {
    /** The level of entry bundles. */
    public static final int ENTRIES = -1;

    /** Hashes in a tile that will never change again. */
    public static final int FULL = 256;

    private static final int LEVEL_MAX = 63;
    private static final int BITS = 8;
    /** Six groups of three digits name more tiles than a signed 64-bit size can fill. */
    private static final Pattern ADDRESS =
            Pattern.compile("(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    public Tile {
        if (level < ENTRIES || level > LEVEL_MAX || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /** How many hashes a tree of {@code size} leaves has on a level, complete subtrees alone. */
    public static long count(int level, long size) {
        int shift = Math.max(level, 0) * BITS;
        return shift >= Long.SIZE ? 0 : size >> shift;
    }

    /** The tile of this place as a tree of {@code size} shows it; none where it has none. */
    public static Optional<Tile> at(int level, long index, long size) {
        long left = index < 0 || index > Long.MAX_VALUE / FULL ? 0 : count(level, size) - index * FULL;
        return left <= 0 ? Optional.empty() : Optional.of(new Tile(level, index, (int) Math.min(left, FULL)));
    }

    /** Every tile of a tree of {@code size}, entries first, then level by level upwards. */
    public static Stream<Tile> all(long size) {
        return IntStream.rangeClosed(ENTRIES, LEVEL_MAX)
                .boxed()
                .takeWhile(level -> count(level, size) > 0)
                .flatMap(level -> LongStream.range(0, Math.ceilDiv(count(level, size), FULL))
                        .boxed()
                        .flatMap(index -> at(level, index, size).stream()));
    }

    /** The tile an address after {@code tile/} names; none where it is not written exactly so. */
    public static Optional<Tile> parse(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        if (level > LEVEL_MAX || width < 1 || width > FULL) {
            return Optional.empty();
        }
        Tile tile = new Tile(level, index, width);
        // Leading zeros, empty groups and a full tile written as a partial one are other spellings: there is but one.
        return tile.path().equals("tile/" + address) ? Optional.of(tile) : Optional.empty();
    }

    /** Whether a tree of {@code size} has it; a narrower tile is the beginning of a wider one and stays to be had. */
    public boolean isWithin(long size) {
        return index <= (Long.MAX_VALUE - width) / FULL && index * FULL + width <= count(level, size);
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** Its address under the log's prefix. */
    public String path() {
        StringBuilder groups = new StringBuilder(group(index));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            groups.insert(0, "x" + group(rest) + "/");
        }
        return "tile/" + (level == ENTRIES ? "entries" : String.valueOf(level)) + "/" + groups
                + (isFull() ? "" : ".p/" + width);
    }

    /** Written by hand: Java's formats write digits in the script of the reader's country, and an address has but one. */
    private static String group(long number) {
        long last = number % 1000;
        return "" + last / 100 + last / 10 % 10 + last % 10;
    }
}
