-- The book. Append-only by rights and by trigger: a property of the database, not a promise of the code.
CREATE TABLE ledger.entry (
    position    bigint      PRIMARY KEY CHECK (position >= 0),      -- commit order, leaf index, tracking token
    event_id    uuid        NOT NULL UNIQUE,
    command_id  uuid        NOT NULL,
    ordinal     smallint    NOT NULL CHECK (ordinal >= 0),
    office      text        NOT NULL,
    stream      text        NOT NULL,
    sequence    bigint      NOT NULL CHECK (sequence >= 0),
    kind        text        NOT NULL,
    revision    smallint    NOT NULL,
    recorded_at timestamptz NOT NULL,
    payload     bytea       NOT NULL,                                -- the very bytes that are hashed
    metadata    bytea       NOT NULL,
    salt        bytea       NOT NULL CHECK (octet_length(salt) = 32),
    leaf        bytea       NOT NULL CHECK (octet_length(leaf) <= 65535),
    leaf_hash   bytea       NOT NULL CHECK (octet_length(leaf_hash) = 32),
    UNIQUE (command_id, ordinal),
    UNIQUE (stream, sequence)
);

CREATE TABLE ledger.blob (
    hash  bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    bytes bytea NOT NULL
);

-- What this installation calls itself: asked for once, never changed.
CREATE TABLE ledger.installation (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    origin   text NOT NULL,
    office   text NOT NULL,
    name     text NOT NULL
);

CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.blob
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.installation
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
ALTER TABLE ledger.entry ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE ledger.blob ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE ledger.installation ENABLE ALWAYS TRIGGER append_only;

GRANT SELECT ON ledger.entry, ledger.blob, ledger.installation TO recorder, reader, signer;
GRANT INSERT ON ledger.entry, ledger.blob TO recorder;
