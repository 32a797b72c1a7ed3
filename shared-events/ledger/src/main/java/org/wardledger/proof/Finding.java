package org.wardledger.proof;

/**
 * Something in the book or the log that is not as it was written (sai lệch).
 *
 * @param position the first entry it concerns; of the whole where it concerns no entry more than another
 */
public record Finding(long position, String sentence) {
    /** In the place of a position, where there is none. */
    public static final long WHOLE = -1;

    public static Finding of(long position, String sentence) {
        return new Finding(position, sentence);
    }

    public static Finding ofWhole(String sentence) {
        return new Finding(WHOLE, sentence);
    }
}
