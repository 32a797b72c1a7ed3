package org.wardledger.ledger;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.postgresql.PGConnection;
import org.wardledger.ledger.Strike.Kind;
import org.wardledger.ledger.Strike.Step;

/** A node's way to the database, which stalls or breaks where a schedule says so. Whoever uses it knows nothing of it. */
final class FrailLine {
    private final Appender.ConnectionSource source;
    private final IntConsumer terminate;
    private final List<Strike> due = new ArrayList<>();
    private final List<Integer> passed = new ArrayList<>();
    private volatile Consumer<Struck> struck = what -> {};

    /** A strike that has come, and the server process on the other end. */
    record Struck(Strike strike, int session) {}

    /** @param terminate ends the session of a server process, from elsewhere */
    FrailLine(Appender.ConnectionSource source, IntConsumer terminate) {
        this.source = source;
        this.terminate = terminate;
    }

    /** From now on these strikes are due, each once; what was due before is forgotten. */
    synchronized void expect(List<Strike> strikes, Consumer<Struck> listener) {
        due.clear();
        passed.clear();
        strikes.forEach(strike -> {
            due.add(strike);
            passed.add(0);
        });
        struck = listener;
    }

    Connection open() throws SQLException {
        Strike strike = next(Step.OPEN, true);
        if (strike != null) {
            struck.accept(new Struck(strike, 0));
            throw new SQLException("the database is not to be reached", "08001");
        }
        Connection real = source.open();
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "commit" -> step(Step.COMMIT, real, () -> method.invoke(real, arguments));
            case "prepareStatement" ->
                statement(real, (PreparedStatement) call(() -> method.invoke(real, arguments)), (String) arguments[0]);
            default -> call(() -> method.invoke(real, arguments));
        });
    }

    private PreparedStatement statement(Connection real, PreparedStatement statement, String sql) {
        Step step = sql.contains("pg_advisory")
                ? Step.LOCK
                : sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("INSERT") ? Step.WRITE : Step.READ;
        return proxy(
                PreparedStatement.class,
                (self, method, arguments) -> method.getName().startsWith("execute")
                        ? step(step, real, () -> method.invoke(statement, arguments))
                        : call(() -> method.invoke(statement, arguments)));
    }

    private Object step(Step step, Connection real, Exchange exchange) throws Throwable {
        strike(step, true, real);
        Object answer = call(exchange);
        strike(step, false, real);
        return answer;
    }

    private void strike(Step step, boolean before, Connection real) throws SQLException {
        Strike strike = next(step, before);
        if (strike == null) {
            return;
        }
        int session = real.unwrap(PGConnection.class).getBackendPID();
        switch (strike.kind()) {
            case STALL -> LockSupport.parkNanos(strike.micros() * 1_000L);
            case TERMINATE -> terminate.accept(session);
            case TERMINATE_MEANWHILE -> CompletableFuture.runAsync(() -> terminate.accept(session));
            default -> {}
        }
        struck.accept(new Struck(strike, session));
        if (strike.kind() == Kind.CUT || strike.kind() == Kind.LAST_WORDS) {
            real.abort(Runnable::run);
            throw strike.kind() == Kind.CUT
                    ? new SQLException("the connection broke", "08006")
                    : new SQLException("could not write to the disk", "58030");
        }
    }

    private synchronized Strike next(Step step, boolean before) {
        Iterator<Strike> each = due.iterator();
        for (int at = 0; each.hasNext(); at++) {
            Strike strike = each.next();
            if (strike.step() == step && strike.before() == before) {
                if (passed.get(at) == strike.passes()) {
                    each.remove();
                    passed.remove(at);
                    return strike;
                }
                passed.set(at, passed.get(at) + 1);
            }
        }
        return null;
    }

    private interface Exchange {
        Object take() throws ReflectiveOperationException;
    }

    private static Object call(Exchange exchange) throws Throwable {
        try {
            return exchange.take();
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
