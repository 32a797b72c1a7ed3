package org.wardledger.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wardledger.common.Openness;
import org.wardledger.common.WardEvent;

/** Writes in a book what a test says has happened, by the appender and past every rule of the command side. */
public final class Pen implements AutoCloseable {
    private static final int AT_ONCE = 500;

    private final EventSerializer serializer = new EventSerializer(EventCatalog.WARD);
    private final Appender appender;
    private final String office;
    private final Map<String, Long> sequences = new HashMap<>();

    public Pen(Database database, String office) {
        this.appender = new Appender(() -> database.connect(Role.RECORDER), size -> {});
        this.office = office;
    }

    /** What happened to a record. */
    public record Happened(String stream, WardEvent event) {}

    /** Writes events in order; returns their positions. */
    public List<Long> write(List<Happened> happened) {
        List<Long> positions = new ArrayList<>();
        for (int from = 0; from < happened.size(); from += AT_ONCE) {
            List<Submission.Draft> drafts = new ArrayList<>();
            UUID commandId = UUID.randomUUID();
            for (Happened one : happened.subList(from, Math.min(from + AT_ONCE, happened.size()))) {
                drafts.add(draft(commandId, drafts.size(), one));
            }
            positions.addAll(appender.append(new Submission(commandId, drafts)));
        }
        return positions;
    }

    private Submission.Draft draft(UUID commandId, int ordinal, Happened happened) {
        EventCatalog.Kind kind = EventCatalog.WARD.kindOf(happened.event().getClass());
        byte[] payload = serializer.write(happened.event());
        return new Submission.Draft(
                UUID.randomUUID(),
                office,
                happened.stream(),
                sequences.merge(happened.stream(), 0L, (last, first) -> last + 1),
                kind,
                payload,
                serializer.write(new EntryMetadata(
                        commandId,
                        ordinal,
                        "test",
                        "Công chức 01",
                        "UBND phường Thử Nghiệm",
                        "api",
                        "digest",
                        null,
                        null,
                        null)),
                kind.openness() == Openness.SEALED ? Map.of() : serializer.publicMembers(kind, payload));
    }

    /** An entry with an empty payload, or of a kind that no release knows. */
    public void writeUnreadable(Database database, String kind) throws SQLException {
        try (var connection = database.connect(Role.RECORDER);
                var statement = connection.prepareStatement("""
                        INSERT INTO ledger.entry
                        SELECT max(position) + 1, gen_random_uuid(), gen_random_uuid(), 0, ?, 'unreadable', 0, ?, 1,
                               now(), convert_to('{}', 'UTF8'), max(metadata), max(salt), max(leaf), max(leaf_hash)
                          FROM ledger.entry
                        """)) {
            statement.setString(1, office);
            statement.setString(2, kind);
            statement.execute();
        }
    }

    @Override
    public void close() {
        appender.close();
    }
}
