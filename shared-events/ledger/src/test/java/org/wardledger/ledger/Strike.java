package org.wardledger.ledger;

import java.util.Random;

/**
 * One thing that goes wrong on a node's way to the database: at a step, just before or just after it, once the step
 * has gone well a few times.
 */
record Strike(int node, Door door, Step step, boolean before, Kind kind, int passes, int micros) {
    /** Whose connections are struck. */
    enum Door {
        WRITER,
        READER
    }

    /** Every exchange with the database is one of these. */
    enum Step {
        OPEN,
        LOCK,
        READ,
        WRITE,
        COMMIT
    }

    enum Kind {
        /** Nothing moves for a while. */
        STALL,
        /** The node's end of the connection breaks. */
        CUT,
        /** The database ends the session, and the node finds out at its next step. */
        TERMINATE,
        /** The database ends the session while the step is under way. */
        TERMINATE_MEANWHILE,
        /** A server that is dying says something else than that the connection is lost. */
        LAST_WORDS,
        /** Whoever waits for an answer at this node is interrupted. */
        INTERRUPT,
        /** The node's process is killed outright. */
        KILL_NODE,
        /** The writer's own server process is killed outright, and with it every session. */
        KILL_SESSION,
        /** PostgreSQL itself is killed outright. */
        KILL_SERVER
    }

    private static final Step[] WRITER_STEPS = {Step.LOCK, Step.READ, Step.WRITE, Step.COMMIT};
    private static final Kind[] WRITER_KINDS = {
        Kind.STALL, Kind.CUT, Kind.TERMINATE, Kind.TERMINATE_MEANWHILE, Kind.LAST_WORDS, Kind.INTERRUPT
    };
    private static final Kind[] READER_KINDS = {Kind.STALL, Kind.CUT, Kind.TERMINATE, Kind.TERMINATE_MEANWHILE};
    private static final Kind[] KILLS = {Kind.KILL_NODE, Kind.KILL_NODE, Kind.KILL_SESSION, Kind.KILL_SERVER};

    static Strike any(Random random) {
        int node = random.nextInt(Schedule.NODES);
        boolean before = random.nextBoolean();
        int micros = Schedule.stallMicros(random);
        return switch (random.nextInt(8)) {
            case 0 ->
                new Strike(node, Door.READER, Step.READ, before, one(READER_KINDS, random), random.nextInt(6), micros);
            case 1 -> new Strike(node, Door.WRITER, Step.OPEN, true, Kind.CUT, 0, micros);
            // The commit is where an answer can be lost, so it is struck as often as all else.
            case 2, 3, 4 ->
                new Strike(
                        node, Door.WRITER, Step.COMMIT, before, one(WRITER_KINDS, random), random.nextInt(3), micros);
            default ->
                new Strike(
                        node,
                        Door.WRITER,
                        one(WRITER_STEPS, random),
                        before,
                        one(WRITER_KINDS, random),
                        random.nextInt(3),
                        micros);
        };
    }

    static Strike kill(Random random) {
        return new Strike(
                random.nextInt(Schedule.NODES),
                Door.WRITER,
                one(WRITER_STEPS, random),
                random.nextBoolean(),
                one(KILLS, random),
                random.nextInt(3),
                0);
    }

    private static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    boolean kills() {
        return kind == Kind.KILL_NODE || kind == Kind.KILL_SESSION || kind == Kind.KILL_SERVER;
    }

    /** For whoever takes no lock, what is due there is due where he writes. */
    Strike withoutLock() {
        return step == Step.LOCK ? new Strike(node, door, Step.WRITE, before, kind, passes, micros) : this;
    }

    @Override
    public String toString() {
        return "%s at node %d's %s, %s %s, after %d"
                .formatted(kind, node, door, before ? "before" : "after", step, passes);
    }
}
