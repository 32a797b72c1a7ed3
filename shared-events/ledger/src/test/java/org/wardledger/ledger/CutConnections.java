package org.wardledger.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A way into a database that is cut at one step, before or after it was carried out, and stays cut: as if the node had
 * died there. Steps are statements and commits; what was done until then is the database's own.
 */
public final class CutConnections extends DelegatingDataSource {
    private final int cutAt;
    private final boolean afterIt;
    private final List<String> steps = new ArrayList<>();

    public CutConnections(DataSource whole, int cutAt, boolean afterIt) {
        super(whole);
        this.cutAt = cutAt;
        this.afterIt = afterIt;
    }

    /** Whether it came to the cut at all. */
    public boolean isCut() {
        return steps.size() >= cutAt;
    }

    /** How far it came. */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, super.getConnection());
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    boolean step = method.getName().startsWith("execute")
                            || method.getName().equals("commit");
                    if (step) {
                        if (isCut()) {
                            throw cut();
                        }
                        steps.add(given == null || given.length == 0 ? method.getName() : given[0].toString());
                        if (isCut() && !afterIt) {
                            throw cut();
                        }
                    }
                    Object result;
                    try {
                        result = method.invoke(real, given);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                    if (step && isCut()) {
                        throw cut();
                    }
                    if (result instanceof PreparedStatement statement) {
                        return watched(PreparedStatement.class, statement);
                    }
                    return result instanceof Statement statement ? watched(Statement.class, statement) : result;
                }));
    }

    private static SQLException cut() {
        return new SQLException("cut", "08006");
    }
}
