package org.wardledger.ledger;

import java.util.List;

/** The records about which commands are decided; the command side declares them, the ledger wires them. */
public record Aggregates(List<Class<?>> types) {}
