package org.wardledger.ledger;

/**
 * What this installation calls itself, asked for once.
 *
 * @param origin the name of its log; never changes
 * @param office the code of the office whose book it is
 * @param name the office's name as it stands in its documents
 */
public record Installation(String origin, String office, String name) {}
