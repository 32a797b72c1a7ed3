package org.wardledger.document;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Question;
import org.wardledger.figure.Words;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.register.RecordPages;
import org.wardledger.register.Registers;

/** Finds the open lines of the book that name a document's number (nơi nhắc đến văn bản). */
@Component
public final class Mentions {
    private static final int LINES_MAX = 100;
    /** A citizen's case is never led to from a document. */
    private static final String[] OPEN_KINDS = EventCatalog.WARD.kinds().stream()
            .filter(kind -> kind.openness() == Openness.OPEN && !kind.name().equals("number-registered"))
            .map(EventCatalog.Kind::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final LedgerReader book;

    Mentions(@Qualifier("readerJdbc") JdbcClient jdbc, @Qualifier("ledgerReader") LedgerReader book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** Lines as they stand that name this number, by the order of the book; the number alone tells no two issuers apart. */
    public List<DocumentView.Mention> of(DocumentCode code, Question question) {
        String key = CitableFacts.key(code);
        return book
                .standing(
                        jdbc.sql("""
                        SELECT DISTINCT entry.stream
                          FROM read_model.action JOIN ledger.entry USING (position)
                         WHERE action.kind = ANY(:kinds) AND action.position < :size
                           AND action.occurred_on <= :until AND entry.office = :office
                           AND EXISTS (SELECT FROM unnest(:spellings::text[]) AS spelling
                                        WHERE position(convert_to(spelling, 'UTF8') IN entry.payload) > 0)
                        """)
                                .param("kinds", OPEN_KINDS)
                                .param("size", question.size())
                                .param("until", question.asOf())
                                .param("office", question.office())
                                .param("spellings", spellings(code))
                                .query(String.class)
                                .list(),
                        question.size())
                .stream()
                .filter(entry -> named(entry.event())
                        .anyMatch(other -> CitableFacts.key(other).equals(key)))
                .limit(LINES_MAX)
                .map(Mentions::line)
                .toList();
    }

    private static String[] spellings(DocumentCode code) {
        String written = code.value().strip();
        return Stream.of(written, written.replaceFirst("^0+(?=\\d)", ""), written.replaceFirst("^(?=\\d\\D)", "0"))
                .distinct()
                .toArray(String[]::new);
    }

    /** Numbers of other documents that an action names; its own number is not among them. */
    private static Stream<DocumentCode> named(WardEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == DocumentCode.class
                        && !component.getName().equals("code"))
                .flatMap(component -> Optional.ofNullable(value(component, event)).stream());
    }

    private static @Nullable DocumentCode value(RecordComponent component, WardEvent event) {
        try {
            return (DocumentCode) component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.getName(), impossible);
        }
    }

    private static DocumentView.Mention line(Entry entry) {
        return new DocumentView.Mention(
                entry.position(),
                Registers.capital(Words.kind(entry.kind())),
                entry.event().occurredOn(),
                entry.event() instanceof Citable document ? document.subject() : "",
                RecordPages.href(entry, Map.of()));
    }
}
