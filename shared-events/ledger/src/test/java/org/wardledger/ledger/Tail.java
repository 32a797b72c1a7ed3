package org.wardledger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/** A reader that follows a store from a token on, as a processor does: it goes on from the last token it was given. */
final class Tail implements AutoCloseable {
    private final String name;
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final List<UUID> seen = new ArrayList<>();
    private final Thread thread;
    private TrackingToken token;
    private volatile boolean reopen;
    private volatile boolean closed;

    Tail(String name, StreamableMessageSource<TrackedEventMessage<?>> source, TrackingToken from) {
        this.name = name;
        this.source = source;
        this.token = from;
        this.thread = Thread.ofPlatform().name("tail-" + name).daemon(true).start(this::follow);
    }

    private void follow() {
        while (!closed) {
            reopen = false;
            try (var stream = source.openStream(token)) {
                while (!closed && !reopen) {
                    if (stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
                        TrackedEventMessage<?> message = stream.nextAvailable();
                        token = message.trackingToken();
                        see(UUID.fromString(message.getIdentifier()));
                    }
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException unreadable) {
                Thread.onSpinWait();
            }
        }
    }

    private synchronized void see(UUID eventId) {
        seen.add(eventId);
    }

    synchronized int count() {
        return seen.size();
    }

    /** What it has seen so far, in the order in which it did, from one place on. */
    synchronized List<UUID> seenFrom(int first) {
        return List.copyOf(seen.subList(first, seen.size()));
    }

    /** Lets go of its stream and opens it again, as a processor that lost its claim. */
    void reopen() {
        reopen = true;
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
