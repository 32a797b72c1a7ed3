package org.wardledger.report;

import static org.wardledger.document.CitableFacts.NUMBERED;
import static org.wardledger.document.CitableFacts.OF_TOPIC;
import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.Citable;
import org.wardledger.document.CitableFacts;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.document.Topic;
import org.wardledger.figure.Count;
import org.wardledger.figure.EvidenceRow;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.organisation.DirectoryId;
import org.wardledger.organisation.OrganisationEvent.BodyAliasGiven;
import org.wardledger.plan.PlanEvent.PlanTargetReported;
import org.wardledger.plan.PlanEvent.ReviewHeld;
import org.wardledger.report.Papers.Disclosure;
import org.wardledger.report.Papers.Plan;

/**
 * Takes from the book the documents and texts of one year's report (lấy văn bản, đoạn viết từ sổ). Which records to open
 * the facts say; two questions to the book open them, whatever its size.
 */
final class BookPapers {
    private static final Count REVIEWS = inPeriod("plan.review");
    private static final Count INSPECTIONS = inPeriod("inspection.held");

    private final Figures figures;
    private final LedgerReader book;
    private final String officeName;
    private final List<Cited> cited;

    BookPapers(Figures figures, LedgerReader book, String officeName, List<Cited> cited) {
        this.figures = figures;
        this.book = book;
        this.officeName = officeName;
        this.cited = List.copyOf(cited);
    }

    /** What officials wrote for the year, each place in its newest wording, and the tasks of the next year. */
    List<WrittenText> texts(Question question) {
        Period nextYear = Period.year(question.period().from().getYear() + 1);
        Question ofNextYear = new Question(question.office(), nextYear, question.asOf(), question.size());
        Set<String> streams = streams(Stream.of(
                        rows(ofCohort("report.passage"), question),
                        rows(ofCohort("report.difficulty"), question),
                        rows(ofCohort("report.task"), ofNextYear))
                .flatMap(List::stream)
                .toList());
        return BookTexts.newest(opened(streams, question), question);
    }

    /** The frame as it was drafted last; none where nothing was drafted. */
    @Nullable
    Draft draft(Question question, boolean withheld) {
        return opened(streams(rows(ofCohort("report.drafted"), question)), question).stream()
                .max(Comparator.comparing((Entry entry) -> entry.event().occurredOn())
                        .thenComparing(Entry::position))
                .map(entry -> Draft.of(entry, withheld))
                .orElse(null);
    }

    Papers papers(Question question, List<WrittenText> texts) {
        Question openEnded = openEnded(question);
        List<EvidenceRow> ofTopics = ofTopics(question);
        List<EvidenceRow> numbered = numbered(texts, openEnded);
        List<EvidenceRow> disclosures = rows(inPeriod("document.disclosed"), question);
        List<EvidenceRow> plans = rows(ofCohort("plan.issued"), question);
        List<EvidenceRow> shown = Stream.of(REVIEWS, INSPECTIONS)
                .flatMap(count -> rows(count, question).stream())
                .toList();
        Set<String> streams = streams(Stream.of(ofTopics, numbered, disclosures, plans, shown)
                .flatMap(List::stream)
                .toList());
        streams.add(DirectoryId.of(question.office()).value());
        List<Entry> entries = opened(streams, question);
        return new Papers(
                bodies(entries),
                papers(ofTopics, entries),
                papers(numbered, entries),
                disclosures(entries),
                plans(plans, entries));
    }

    private List<EvidenceRow> rows(Count count, Question question) {
        return figures.rows(count, question);
    }

    /** Documents of the year, and for topics that are cited as in force also those of the years before. */
    private List<EvidenceRow> ofTopics(Question question) {
        Set<String> topics = topics(false);
        Set<String> inForce = topics(true);
        return Stream.concat(
                        rows(ofCohort(OF_TOPIC), question).stream().filter(row -> topics.contains(row.field())),
                        rows(atEnd(OF_TOPIC), question).stream().filter(row -> inForce.contains(row.field())))
                .toList();
    }

    private Set<String> topics(boolean onlyInForce) {
        return cited.stream()
                .filter(one -> !onlyInForce || one.which() != Cited.Which.OF_YEAR)
                .flatMap(one -> one.topics().stream())
                .map(Topic::name)
                .collect(Collectors.toSet());
    }

    /** Documents whose number a text names, whosever and of whatever year. */
    private List<EvidenceRow> numbered(List<WrittenText> texts, Question question) {
        String[] keys = texts.stream()
                .flatMap(text -> Stream.concat(
                        Mention.in(text.words()).stream().map(Mention::code), Stream.ofNullable(text.related())))
                .map(CitableFacts::key)
                .distinct()
                .toArray(String[]::new);
        return keys.length == 0 ? List.of() : rows(atEnd(NUMBERED).ofKind(keys), question);
    }

    private static Set<String> streams(Collection<EvidenceRow> rows) {
        return rows.stream().map(EvidenceRow::stream).collect(Collectors.toSet());
    }

    /** The records as they stood when the book had so many entries, up to the as-of day. */
    private List<Entry> opened(Set<String> streams, Question question) {
        return streams.isEmpty()
                ? List.of()
                : book.standing(streams, question.size()).stream()
                        .filter(entry -> !entry.event().occurredOn().isAfter(question.asOf()))
                        .toList();
    }

    private static List<Paper> papers(List<EvidenceRow> rows, List<Entry> entries) {
        Set<Long> positions = rows.stream().map(EvidenceRow::position).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> positions.contains(entry.position()))
                .flatMap(BookPapers::paper)
                .toList();
    }

    private static Stream<Paper> paper(Entry entry) {
        return entry.event() instanceof Citable document
                ? Stream.of(new Paper(entry.position(), document))
                : Stream.empty();
    }

    private Bodies bodies(List<Entry> entries) {
        return new Bodies(
                officeName,
                entries.stream()
                        .map(Entry::event)
                        .filter(BodyAliasGiven.class::isInstance)
                        .map(BodyAliasGiven.class::cast)
                        .collect(Collectors.toMap(
                                BodyAliasGiven::alias, given -> given.body().value(), (first, later) -> later)));
    }

    private static List<Disclosure> disclosures(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof DisclosurePublished)
                .map(entry -> new Disclosure(entry.position(), ((DisclosurePublished) entry.event()).document()))
                .toList();
    }

    private static List<Plan> plans(List<EvidenceRow> rows, List<Entry> entries) {
        Map<String, List<Entry>> records = entries.stream().collect(Collectors.groupingBy(Entry::stream));
        return papers(rows, entries).stream()
                .map(paper -> new Plan(paper, shownBy(paper, records.values())))
                .toList();
    }

    private static List<Long> shownBy(Paper plan, Collection<List<Entry>> records) {
        return records.stream()
                .flatMap(record -> record.stream().filter(entry -> isOf(plan, entry, record)))
                .map(Entry::position)
                .sorted()
                .toList();
    }

    private static boolean isOf(Paper plan, Entry entry, List<Entry> record) {
        return switch (entry.event()) {
            case PlanTargetReported reported -> record.stream().anyMatch(one -> one.position() == plan.position());
            case ReviewHeld review -> names(plan, review.plan());
            case InspectionScored inspection -> names(plan, inspection.plan());
            default -> false;
        };
    }

    private static boolean names(Paper plan, @Nullable DocumentCode code) {
        return Stream.ofNullable(code).anyMatch(plan::bears);
    }

    /** What is written after the period is over may name what arrived after it. */
    static Question openEnded(Question question) {
        Period period = question.period();
        return question.asOf().isAfter(period.to())
                ? new Question(
                        question.office(),
                        new Period(period.name(), period.from(), question.asOf()),
                        question.asOf(),
                        question.size())
                : question;
    }
}
