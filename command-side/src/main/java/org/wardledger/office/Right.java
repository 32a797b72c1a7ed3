package org.wardledger.office;

/** What an account may do (quyền); the name is also the authority that rules for addresses speak of. */
public enum Right {
    /** Record actions other than dossiers. */
    RECORD,
    /** Record dossiers of the one-stop counter. */
    RECORD_DOSSIER,
    /** Approve and sign. */
    LEAD,
    /** Inspect and score. */
    INSPECT,
    /** Read all but personal data. */
    AUDIT,
    /** Open and erase personal data, with a purpose. */
    PROTECT_DATA,
    /** Keep accounts, never facts. */
    ADMINISTER,
    /** Read what concerns denunciations; given to a person by name, with no duty. */
    READ_DENUNCIATIONS
}
