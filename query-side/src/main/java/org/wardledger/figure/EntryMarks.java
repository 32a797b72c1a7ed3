package org.wardledger.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.common.Openness;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.correction.CorrectionEvent.Struck;
import org.wardledger.figure.FigureView.Mark;
import org.wardledger.ledger.EventCatalog;

/** Which entries behind a figure were corrected or struck, and by which entries (dấu đính chính bên mục). */
@Component
final class EntryMarks {
    private final JdbcClient jdbc;

    EntryMarks(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Correction(long position, long corrects, boolean strikes) {}

    /** Marks of the entries of some records, by the position of the entry; all that is known now. */
    Map<Long, List<Mark>> of(Collection<String> streams, Question question, Rights rights) {
        List<Correction> corrections = jdbc.sql("""
                SELECT position, kind, (convert_from(payload, 'UTF8')::jsonb ->> 'corrects')::bigint AS corrects
                  FROM ledger.entry
                 WHERE stream = ANY(:streams) AND kind = ANY(:kinds)
                 ORDER BY position
                """)
                .param("streams", streams.toArray(String[]::new))
                .param("kinds", kinds(rights))
                .query((row, number) -> new Correction(
                        row.getLong("position"), row.getLong("corrects"), strikes(row.getString("kind"))))
                .list();
        Map<Long, Long> meant = new HashMap<>();
        Map<Long, List<Mark>> marks = new HashMap<>();
        for (Correction correction : corrections) {
            // A correction struck out later still speaks of the action it had corrected.
            long line = meant.getOrDefault(correction.corrects, correction.corrects);
            meant.put(correction.position, line);
            marks.computeIfAbsent(line, missing -> new ArrayList<>())
                    .add(new Mark(correction.position, correction.strikes, correction.position >= question.size()));
        }
        return marks;
    }

    private static String[] kinds(Rights rights) {
        return EventCatalog.WARD.kinds().stream()
                .filter(kind -> CorrectionEvent.class.isAssignableFrom(kind.type()))
                .filter(kind -> kind.openness() != Openness.SEALED || rights.readsDenunciations())
                .map(EventCatalog.Kind::name)
                .toArray(String[]::new);
    }

    private static boolean strikes(String kind) {
        return Arrays.asList(EventCatalog.WARD.kind(kind).type().getInterfaces())
                .contains(Struck.class);
    }
}
