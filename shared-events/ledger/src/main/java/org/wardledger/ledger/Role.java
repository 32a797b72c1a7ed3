package org.wardledger.ledger;

import java.util.Locale;

/** Who may do what in the database; no running role owns anything in the ledger or the vault. */
public enum Role {
    /** Owns ledger and vault; for installation and migration only. */
    KEEPER,
    /** Appends entries. */
    RECORDER,
    /** Reads the ledger and owns the read model. */
    READER,
    /** Reads entries, appends checkpoints. */
    SIGNER,
    /** Keeps identities and keys, and erases them. */
    VAULT_KEEPER,
    /** Owns accounts. */
    ACCOUNT_KEEPER;

    /** Its name in PostgreSQL. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
