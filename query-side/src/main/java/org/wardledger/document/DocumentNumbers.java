package org.wardledger.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.figure.Question;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.register.OpenedRecords;

/** The numbers that this office's registers gave out in a year (số đã cấp), as known when the book had a size. */
@Component
final class DocumentNumbers {
    private final JdbcClient jdbc;
    private final LedgerReader book;
    private final OpenedRecords records;

    DocumentNumbers(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            @Qualifier("ledgerReader") LedgerReader book,
            OpenedRecords records) {
        this.jdbc = jdbc;
        this.book = book;
        this.records = records;
    }

    List<NumberSeries> of(int year, Question question) {
        return of(year, question, List.of());
    }

    /** @param read documents that were read already */
    List<NumberSeries> of(int year, Question question, List<DocumentLine> read) {
        Map<String, DocumentLine> known = new HashMap<>();
        read.forEach(document -> known.put(document.stream(), document));
        List<Entry> lines = book.streamsUpTo(registers(year, question), question.size()).stream()
                .filter(entry -> !entry.event().occurredOn().isAfter(question.asOf()))
                .toList();
        List<String> documents = lines.stream()
                .flatMap(entry -> entry.event() instanceof NumberRegistered it
                        ? Stream.of(it.documentId().value())
                        : Stream.empty())
                .distinct()
                .filter(document -> !known.containsKey(document))
                .toList();
        records.records(documents, question)
                .forEach(
                        (stream, record) -> DocumentLine.of(record).ifPresent(document -> known.put(stream, document)));
        return NumberSeries.of(lines, known);
    }

    private List<String> registers(int year, Question question) {
        return jdbc.sql("""
                SELECT DISTINCT entry.stream
                  FROM read_model.action JOIN ledger.entry USING (position)
                 WHERE action.kind = 'number-registered' AND action.position < :size AND entry.office = :office
                   AND action.occurred_on <= :until
                   AND convert_from(entry.payload, 'UTF8')::jsonb ->> 'year' = :year
                """)
                .param("size", question.size())
                .param("office", question.office())
                .param("until", question.asOf())
                .param("year", Integer.toString(year))
                .query(String.class)
                .list();
    }
}
