-- Orders to erase are looked for at every start and after every order; a book of millions is not read for them.
CREATE INDEX entry_privacy ON ledger.entry (kind, position)
    WHERE kind IN ('erasure-ordered', 'erasure-completed', 'openings-counted');
