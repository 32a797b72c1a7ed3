package org.wardledger.figure;

/** Who may see a figure (ai được xem). */
public enum Visibility {
    /** Anyone, without signing in. */
    EVERYONE,
    /** Those who may read the books; the leaves hold back what it is counted from. */
    BOOK_READERS,
    /** Those named for denunciations; the number is a matter of the secret register. */
    DENUNCIATION_READERS
}
