-- Who may sign in, what they may do, and for whom they act. Ordinary tables: nothing of the ledger's truth is here.
-- An account is closed, never deleted: entries in the book name it.
CREATE TABLE account.account (
    name                text        PRIMARY KEY CHECK (name ~ '^[a-z0-9][a-z0-9.-]{1,39}$'),
    display             text        NOT NULL CHECK (display <> ''),
    password            text        NOT NULL CHECK (password LIKE '$argon2id$%'),
    password_set_at     timestamptz NOT NULL,
    must_change         boolean     NOT NULL,                        -- the password was chosen by somebody else
    duties              text[]      NOT NULL CHECK (cardinality(duties) > 0),
    reads_denunciations boolean     NOT NULL DEFAULT false,          -- named for them, whatever the duty
    expires_on          date,                                        -- last day of use
    opened_at           timestamptz NOT NULL,
    closed_at           timestamptz,
    -- Whoever checks the office, and whoever hands out its keys, takes no part in what it records.
    CHECK (cardinality(duties) = 1 OR NOT duties && ARRAY['AUDITOR', 'ADMINISTRATOR']),
    CHECK (NOT 'AUDITOR' = ANY (duties) OR expires_on IS NOT NULL)
);

-- The position and body somebody acts for (chức danh), as the office words it.
CREATE TABLE account.capacity (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account  text   NOT NULL REFERENCES account.account,
    position text   NOT NULL CHECK (position <> ''),
    body     text   NOT NULL CHECK (body <> ''),
    from_on  date   NOT NULL,
    to_on    date   CHECK (to_on >= from_on)
);
CREATE INDEX ON account.capacity (account);

-- What a program signs in with. The token itself is shown once and kept nowhere.
CREATE TABLE account.token (
    digest     bytea       PRIMARY KEY CHECK (octet_length(digest) = 32),
    id         uuid        NOT NULL UNIQUE,
    account    text        NOT NULL REFERENCES account.account,
    capacity   bigint      REFERENCES account.capacity,
    label      text        NOT NULL CHECK (label <> ''),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
    revoked_at timestamptz
);
CREATE INDEX ON account.token (account);

-- Who tried to sign in. The name typed is kept only where it is an account: people type passwords into the wrong field.
CREATE TABLE account.sign_in (
    at      timestamptz NOT NULL,
    account text        REFERENCES account.account,
    address text        NOT NULL,
    ok      boolean     NOT NULL
);
CREATE INDEX ON account.sign_in (account, at);

-- What was done to an account, and by whom.
CREATE TABLE account.change (
    at         timestamptz NOT NULL,
    by_account text,                                                 -- null: the installation itself
    account    text        NOT NULL REFERENCES account.account,
    what       text        NOT NULL
);
CREATE INDEX ON account.change (account, at);
