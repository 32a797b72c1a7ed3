package org.wardledger.figure;

/**
 * Which of the two shelves a statement speaks of: the read model that answers, or the one being computed beside it.
 * Statements are written for the first.
 */
public enum Schema {
    LIVE("read_model"),
    NEXT("read_model_next"),
    OLD("read_model_old");

    private static final String WRITTEN_FOR = "read_model.";

    private final String sqlName;

    Schema(String sqlName) {
        this.sqlName = sqlName;
    }

    public String sqlName() {
        return sqlName;
    }

    /** The statement, about this shelf. */
    public String sql(String statement) {
        return statement.replace(WRITTEN_FOR, sqlName + ".");
    }
}
