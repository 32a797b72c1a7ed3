-- What is computed from the book; thrown away and computed again whenever this text changes.
-- Statistics 6: count this up when the same entries say something else than before.
CREATE TABLE read_model.fact (
    position        bigint  NOT NULL,               -- the entry that brought the row
    ordinal         integer NOT NULL,
    source_position bigint  NOT NULL,               -- the entry that evidences it
    office          text    NOT NULL,
    stream          text    NOT NULL,
    measure         text    NOT NULL,
    occurred_on     date    NOT NULL,               -- a reversal carries the original day
    cohort_on       date    NOT NULL,
    until_on        date,
    quantity        bigint  NOT NULL CHECK (quantity <> 0),
    days            integer,
    kind            text    NOT NULL,
    field           text    NOT NULL,
    place           text    NOT NULL,
    host            text    NOT NULL,
    channel         text    NOT NULL,
    over_the_head   boolean NOT NULL,
    PRIMARY KEY (position, ordinal)
);
CREATE INDEX fact_asked ON read_model.fact (office, measure, occurred_on) INCLUDE (quantity, position);
CREATE INDEX fact_taken_back ON read_model.fact (office, measure, occurred_on)
    WHERE days IS NOT NULL AND occurred_on <> cohort_on + days AND cohort_on > DATE '0001-01-01';
CREATE INDEX fact_of_record ON read_model.fact (stream, measure);

-- The same, added up by day, for questions about all that is known now.
CREATE TABLE read_model.day_total (
    office        text    NOT NULL,
    measure       text    NOT NULL,
    occurred_on   date    NOT NULL,
    kind          text    NOT NULL,
    field         text    NOT NULL,
    place         text    NOT NULL,
    host          text    NOT NULL,
    channel       text    NOT NULL,
    over_the_head boolean NOT NULL,
    quantity      bigint  NOT NULL,
    PRIMARY KEY (office, measure, occurred_on, kind, field, place, host, channel, over_the_head)
);

-- How many cases settled on a day took how many days, for medians.
CREATE TABLE read_model.days_total (
    office        text    NOT NULL,
    measure       text    NOT NULL,
    occurred_on   date    NOT NULL,
    days          integer NOT NULL,
    quantity      bigint  NOT NULL,
    PRIMARY KEY (office, measure, occurred_on, days)
);

-- Which entry speaks of which day: the day stands inside the event, and the list of actions asks for it.
CREATE TABLE read_model.action (
    position    bigint  PRIMARY KEY,
    kind        text    NOT NULL,
    occurred_on date    NOT NULL,
    sealed      boolean NOT NULL
);
CREATE INDEX action_asked ON read_model.action (kind, occurred_on);
CREATE INDEX action_day ON read_model.action (occurred_on);

-- Which record a number stands for: people ask by the number in their book, the ledger by its stream.
CREATE TABLE read_model.record (
    office   text   NOT NULL,
    book     text   NOT NULL,
    number   text   NOT NULL,
    stream   text   NOT NULL,
    position bigint NOT NULL,                       -- the entry that opened it
    opened_on date  NOT NULL,
    PRIMARY KEY (office, book, number)
);
CREATE INDEX record_listed ON read_model.record (office, book, opened_on, number);
CREATE UNIQUE INDEX record_of_stream ON read_model.record (stream);

CREATE TABLE read_model.projection (
    name   text   PRIMARY KEY,
    size   bigint NOT NULL,                         -- entries consumed
    digest bytea  NOT NULL                          -- chain over all fact rows in order
);

CREATE TABLE read_model.built (
    version  text        NOT NULL,                  -- digest of this text
    built_by text,                                  -- who had it computed anew and put in place
    built_at timestamptz NOT NULL DEFAULT now()
);
