-- Erasure in full, the search by name, attachments, and the openings of a day.

-- The record a person belongs to. Unknown for whoever was taken in before this version.
ALTER TABLE vault.person ADD COLUMN stream text CHECK (stream <> '');
CREATE INDEX person_stream ON vault.person (stream);

-- A keyed blind index of names: tokens that only the holder of the master key can make, erased with the person.
CREATE TABLE vault.person_index (
    token      bytea NOT NULL CHECK (octet_length(token) = 32),
    person_ref uuid  NOT NULL,
    PRIMARY KEY (token, person_ref)
);
CREATE INDEX person_index_person ON vault.person_index (person_ref);

-- Scans, minutes, photographs: sealed with the key of their record, so they go when it goes.
CREATE TABLE vault.attachment (
    attachment_id uuid        PRIMARY KEY,
    stream        text        NOT NULL CHECK (stream <> ''),
    key_id        uuid        NOT NULL,
    sealed        bytea       NOT NULL,
    created_at    timestamptz NOT NULL
);
-- Ciphertext does not compress; trying costs time and saves nothing.
ALTER TABLE vault.attachment ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX attachment_stream ON vault.attachment (stream);
CREATE INDEX attachment_key ON vault.attachment (key_id);

-- An opening is of a person, of one field of one kind of event, or of an attachment; a search is of none, and says how many it found.
ALTER TABLE vault.opening_record
    DROP CONSTRAINT opening_record_check,
    DROP CONSTRAINT opening_record_outcome_check,
    ADD COLUMN attachment_id uuid,
    ADD COLUMN found integer CHECK (found >= 0),
    ADD CONSTRAINT opening_record_outcome CHECK (outcome IN ('OPENED', 'ERASED', 'BROKEN', 'UNKNOWN', 'SEARCHED')),
    ADD CONSTRAINT opening_record_of_one_thing CHECK (
        num_nonnulls(person_ref, kind, attachment_id) = CASE WHEN outcome = 'SEARCHED' THEN 0 ELSE 1 END
        AND (kind IS NULL) = (field IS NULL)
        AND (found IS NOT NULL) = (outcome = 'SEARCHED'));
CREATE INDEX opening_record_opened_at ON vault.opening_record (opened_at);

-- One salt for the openings of each day: their number and commitment go into the book, and tell a stranger nothing more.
CREATE TABLE vault.openings_day (
    day  date  PRIMARY KEY,
    salt bytea NOT NULL CHECK (octet_length(salt) = 32)
);

-- Who had whose identity corrected, when and why. What it was and what it became stands nowhere.
CREATE TABLE vault.correction (
    number       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    corrected_at timestamptz NOT NULL,
    account      text        NOT NULL CHECK (account <> ''),
    capacity     text        NOT NULL CHECK (capacity <> ''),
    reason       text        NOT NULL CHECK (reason ~ '\S'),
    person_ref   uuid        NOT NULL
);

-- Erasures carried out here: by these a lost or shortened erasure register is noticed.
CREATE TABLE vault.erased (
    order_id      uuid        PRIMARY KEY,
    erased_at     timestamptz NOT NULL,
    backups_until date        NOT NULL
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.openings_day
    FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.correction
    FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.erased
    FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();
ALTER TABLE vault.openings_day ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE vault.correction ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE vault.erased ENABLE ALWAYS TRIGGER append_only;

GRANT SELECT, INSERT, DELETE ON vault.person_index, vault.attachment TO vault_keeper;
GRANT SELECT, INSERT ON vault.openings_day, vault.correction, vault.erased TO vault_keeper;
-- VACUUM, so that what was deleted leaves the files too (PostgreSQL 17 and later).
GRANT MAINTAIN ON vault.secret_key, vault.person, vault.person_index, vault.attachment TO vault_keeper;
