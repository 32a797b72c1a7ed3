-- The log over the book: what of the tree is kept, what was signed, what was shown, and what this office saw of others.
CREATE TABLE ledger.node (
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 6),
    n     bigint   NOT NULL CHECK (n >= 0),
    hash  bytea    NOT NULL CHECK (octet_length(hash) = 32),     -- root of the full tile (level - 1, n)
    PRIMARY KEY (level, n)
);

CREATE TABLE ledger.checkpoint (
    size      bigint      NOT NULL CHECK (size >= 0),
    key_id    bytea       NOT NULL CHECK (octet_length(key_id) = 4),
    root      bytea       NOT NULL CHECK (octet_length(root) = 32),
    note      bytea       NOT NULL,                              -- with the signature of this key alone
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (size, key_id)
);

-- From which size to which a key signed, without reading every checkpoint there ever was.
CREATE INDEX checkpoint_of_key ON ledger.checkpoint (key_id, size);

CREATE TABLE ledger.publication (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    size         bigint      NOT NULL CHECK (size >= 0),
    note         bytea       NOT NULL,                           -- the very bytes that are served
    published_at timestamptz NOT NULL
);

CREATE TABLE ledger.timestamp_token (
    size      bigint NOT NULL,
    authority text   NOT NULL,
    token     bytea  NOT NULL,
    PRIMARY KEY (size, authority)
);

-- What this office, as a witness, saw and cosigned of the logs of others; the largest of each is what it holds them to.
CREATE TABLE ledger.witnessed (
    origin  text        NOT NULL,
    size    bigint      NOT NULL CHECK (size >= 0),
    root    bytea       NOT NULL CHECK (octet_length(root) = 32),
    note    bytea       NOT NULL,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (origin, size)
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['node', 'checkpoint', 'publication', 'timestamp_token', 'witnessed'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.%I
                        FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('ALTER TABLE ledger.%I ENABLE ALWAYS TRIGGER append_only', name);
        EXECUTE format('GRANT SELECT, INSERT ON ledger.%I TO signer', name);
        EXECUTE format('GRANT SELECT ON ledger.%I TO reader', name);
    END LOOP;
END $$;
