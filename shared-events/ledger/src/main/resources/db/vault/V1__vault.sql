-- The vault: identities and keys, the only place where something is erased. Whoever holds these rows alone reads nothing:
-- every secret in them is encrypted, and the master key is a file outside the database.

-- Which master key wrapped the keys below. A lost key file must stop the vault, not quietly begin a second generation.
CREATE TABLE vault.master_mark (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    mark     bytea NOT NULL CHECK (octet_length(mark) = 32)
);

CREATE TABLE vault.secret_key (
    key_id     uuid        PRIMARY KEY,
    scope      text        UNIQUE CHECK (scope <> ''),                   -- the stream whose texts it opens; none for a person's own key
    wrapped    bytea       NOT NULL,
    created_at timestamptz NOT NULL
);

-- No foreign key to secret_key: nothing may stand in the way of destroying a key.
CREATE TABLE vault.person (
    person_ref uuid        PRIMARY KEY,
    office     text        NOT NULL CHECK (office <> ''),
    key_id     uuid        NOT NULL UNIQUE,
    sealed     bytea       NOT NULL,
    created_at timestamptz NOT NULL
);

-- Every key id and person reference ever given out. It outlives them, so that "erased" is never said of what never was.
CREATE TABLE vault.issued (
    id uuid PRIMARY KEY
);

-- Who read what about whom, in what capacity and for what purpose.
CREATE TABLE vault.opening_record (
    number     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    opened_at  timestamptz NOT NULL,
    account    text        NOT NULL CHECK (account <> ''),
    capacity   text        NOT NULL CHECK (capacity <> ''),
    purpose    text        NOT NULL CHECK (purpose ~ '\S'),
    outcome    text        NOT NULL CHECK (outcome IN ('OPENED', 'ERASED', 'BROKEN', 'UNKNOWN')),
    person_ref uuid,                                                     -- either a person …
    kind       text,                                                     -- … or one field of one kind of event
    field      text,
    stream     text,                                                     -- unknown once the key is erased; the key id remains
    key_id     uuid,
    CHECK (num_nonnulls(person_ref, kind) = 1 AND (kind IS NULL) = (field IS NULL))
);

CREATE FUNCTION vault.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'this record is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.opening_record
    FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.issued
    FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();
ALTER TABLE vault.opening_record ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE vault.issued ENABLE ALWAYS TRIGGER append_only;

-- Nothing is ever updated: a key is made, used and destroyed.
GRANT SELECT, INSERT, DELETE ON vault.person, vault.secret_key TO vault_keeper;
GRANT SELECT, INSERT ON vault.master_mark, vault.issued, vault.opening_record TO vault_keeper;
