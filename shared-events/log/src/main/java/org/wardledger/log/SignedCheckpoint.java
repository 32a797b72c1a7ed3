package org.wardledger.log;

/** A checkpoint that was believed, with the note it came in. */
public record SignedCheckpoint(Note note, Checkpoint checkpoint) {}
