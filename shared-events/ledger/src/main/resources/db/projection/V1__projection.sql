-- How far each projection has come, as Axon's token store keeps it; moved in the transaction that writes the rows.
CREATE TABLE projection.token_entry (
    processorname varchar(255) NOT NULL,
    segment       integer      NOT NULL,
    token         bytea,
    tokentype     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    PRIMARY KEY (processorname, segment)
);
