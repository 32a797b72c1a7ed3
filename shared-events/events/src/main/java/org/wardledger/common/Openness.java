package org.wardledger.common;

/** How much of an action its public leaf may say (mức công khai); decided per kind, since it can never be taken back. */
public enum Openness {
    /** What a notice board would show: every component marked {@link Public}. */
    OPEN,
    /** Steps of a citizen's case: days, type, channel and a random case reference; never place, text or person. */
    CASE,
    /** Denunciations, restricted documents, erasures: the leaf shows that something was recorded, and no more. */
    SEALED
}
