package org.wardledger.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardledger.common.Openness;
import org.wardledger.figure.AnswersQuestions;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.PublicParts;
import org.wardledger.figure.Question;
import org.wardledger.figure.QuestionReader;
import org.wardledger.figure.Rights;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.LedgerReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entries of the book for programs: a list by kind and day, and the history of one record. */
@AnswersQuestions
class EntriesApi {
    private static final int LIMIT_MAX = 500;
    private static final String SEALED = "sealed";

    private final EntryList entries;
    private final LedgerReader book;
    private final PublicParts parts;
    private final QuestionReader questions;
    private final JsonMapper json;

    EntriesApi(
            EntryList entries,
            @Qualifier("ledgerReader") LedgerReader book,
            PublicParts parts,
            QuestionReader questions,
            JsonMapper json) {
        this.entries = entries;
        this.book = book;
        this.parts = parts;
        this.questions = questions;
        this.json = json;
    }

    @GetMapping(path = "/api/actions", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode actions(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = questions.read(QuestionReader.Names.API, null, asOf, knownAt);
        int listed = (int) number("limit", limit, 100, 1, LIMIT_MAX);
        EntryList.Asked asked = new EntryList.Asked(
                kind(kind),
                day("from", from),
                earlier(day("to", to), asOf == null || asOf.isBlank() ? null : question.asOf()),
                number("after", after, -1, -1, Long.MAX_VALUE),
                question.size(),
                listed + 1);
        Rights rights = Rights.ofCaller();
        List<Long> found = entries.positions(asked, rights);
        List<Long> shown = found.size() > listed ? found.subList(0, listed) : found;
        ObjectNode answer = json.createObjectNode().put("size", question.size());
        answer.put("next", found.size() > listed ? shown.getLast() : null);
        addAll(answer.putArray("actions"), entries.at(shown), rights);
        return answer;
    }

    @GetMapping(path = "/api/records/{stream}", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode record(
            @PathVariable String stream,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        Question question = questions.read(QuestionReader.Names.API, null, asOf, knownAt);
        Rights rights = Rights.ofCaller();
        List<Entry> history = book.streamsUpTo(List.of(stream), question.size()).stream()
                .filter(entry -> isSealedFrom(entry, rights)
                        || !entry.event().occurredOn().isAfter(question.asOf()))
                .toList();
        if (history.isEmpty()) {
            throw NoSuchRecord.unknown("Trong sổ không có hồ sơ “%s”.".formatted(BadQuestion.quoted(stream)));
        }
        ObjectNode answer = json.createObjectNode()
                .put("stream", stream)
                .put("asOf", question.asOf().toString())
                .put("size", question.size());
        addAll(answer.putArray("entries"), history, rights);
        return answer;
    }

    /** Its day is not to be found out by asking for one day after another. */
    private static boolean isSealedFrom(Entry entry, Rights rights) {
        return !rights.mayRead(entry) && EventCatalog.WARD.kind(entry.kind()).openness() == Openness.SEALED;
    }

    private void addAll(ArrayNode list, List<Entry> found, Rights rights) {
        parts.shown(found, rights).forEach(list::add);
    }

    private static @Nullable String kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        if (!kind.equals(SEALED) && !EventCatalog.WARD.knows(kind)) {
            throw new BadQuestion(
                    "kind",
                    "Tham số kind phải là một loại việc của sổ, ví dụ petition-received; đã nhận “%s”."
                            .formatted(BadQuestion.quoted(kind)));
        }
        return kind;
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text) {
        return text == null || text.isBlank() ? null : QuestionReader.day(parameter, text.strip());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static long number(String parameter, @Nullable String text, long left, long min, long max) {
        if (text == null || text.isBlank()) {
            return left;
        }
        try {
            long number = Long.parseLong(text.strip());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // Answered below.
        }
        throw new BadQuestion(
                parameter,
                max == Long.MAX_VALUE
                        ? "Tham số %s phải là một số không nhỏ hơn %d; đã nhận “%s”."
                                .formatted(parameter, min, BadQuestion.quoted(text))
                        : "Tham số %s phải là một số từ %d đến %d; đã nhận “%s”."
                                .formatted(parameter, min, max, BadQuestion.quoted(text)));
    }
}
