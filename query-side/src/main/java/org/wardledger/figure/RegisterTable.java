package org.wardledger.figure;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.Entry;

/** A register as a table for its pages (sổ): one row per record, as it is known now. */
public interface RegisterTable {
    /** The resource that creates it, written for {@link Schema#LIVE}. */
    String definition();

    /** Writes anew the rows of the records that a batch has touched, from their whole histories. */
    void write(JdbcClient jdbc, Schema schema, Map<String, List<Entry>> histories);
}
