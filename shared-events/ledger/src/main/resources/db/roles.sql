-- Run once by whoever may create roles; the launcher does it itself where its login may. Running it again changes nothing.
-- keeper owns the book and the vault and is used for installation and migration only; no running role owns either.
DO $$
DECLARE
    role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['keeper', 'recorder', 'reader', 'signer', 'vault_keeper', 'account_keeper'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role);
        END IF;
        EXECUTE format('GRANT %I TO CURRENT_USER', role);
    END LOOP;
    EXECUTE format('GRANT CREATE ON DATABASE %I TO keeper', current_database());
    -- A read model is built anew beside the live one, in a schema of its own, and then takes its place.
    EXECUTE format('GRANT CREATE ON DATABASE %I TO reader', current_database());
END $$;
CREATE SCHEMA IF NOT EXISTS ledger AUTHORIZATION keeper;
CREATE SCHEMA IF NOT EXISTS vault AUTHORIZATION keeper;
CREATE SCHEMA IF NOT EXISTS account AUTHORIZATION account_keeper;
CREATE SCHEMA IF NOT EXISTS read_model AUTHORIZATION reader;
CREATE SCHEMA IF NOT EXISTS projection AUTHORIZATION reader;
GRANT USAGE ON SCHEMA ledger TO recorder, reader, signer;
GRANT USAGE ON SCHEMA vault TO vault_keeper;
