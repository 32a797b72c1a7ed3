package org.wardledger.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Attempt.Answer;
import org.wardledger.ledger.Strike.Door;

/** A node as a schedule sees it: where commands go, where readers read, and where it can be hurt. */
interface ScheduleNode extends AutoCloseable {
    CommandBus commands();

    /** What commands decide on and write to. */
    EventStore store();

    /** What readers tail. */
    StreamableMessageSource<TrackedEventMessage<?>> source();

    FrailLine line(Door door);

    /** Whether its writers ever ask for a lock. */
    default boolean takesLock() {
        return true;
    }

    /** What its clock is off. */
    default Duration clockOff() {
        return Duration.ZERO;
    }

    /** The positions of what this attempt's command is known to have led to. */
    List<Long> standing(Attempt attempt);

    @Override
    void close();

    /** What whoever sent a command has to believe when this comes back. */
    static Answer answerTo(Throwable failure) {
        return switch (failure) {
            case NotRecorded.Again again -> Answer.AGAIN;
            case ConcurrencyException stale -> Answer.STALE;
            case Refusal refusal -> refused(refusal);
            default -> isClash(failure) ? Answer.CLASH : Answer.FAILED;
        };
    }

    private static Answer refused(Refusal refusal) {
        if (refusal.reason() != Refusal.Reason.BUSY) {
            return Answer.REFUSED;
        }
        return refusal.getMessage().equals(NotRecorded.unknown().getMessage()) ? Answer.UNKNOWN : Answer.BUSY;
    }

    private static boolean isClash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Throwable next = cause;
                    next != null;
                    next = next instanceof SQLException sql ? sql.getNextException() : null) {
                if (next instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                    return true;
                }
            }
        }
        return false;
    }
}
