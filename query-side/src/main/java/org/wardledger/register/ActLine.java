package org.wardledger.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.wardledger.common.Appendix;
import org.wardledger.correction.Amendments;
import org.wardledger.correction.Difference;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.Rights;
import org.wardledger.figure.Words;
import org.wardledger.law.Law;
import org.wardledger.law.Reckoned;
import org.wardledger.ledger.Entry;

/**
 * One act as a line of its book (một dòng): what was done, what it says, what can follow it, what was put right.
 *
 * @param law what the law says to it: by when something is due, what is late
 */
public record ActLine(
        Entry entry,
        boolean struck,
        String what,
        List<Difference> said,
        Map<String, String> next,
        List<PutRight> putRight,
        List<String> law) {
    /** Told in columns of their own, or of no use to a reader of the page. */
    private static final List<String> TOLD_APART = List.of("occurredOn", "subject", "name", "kind");

    /** The acts of a record in these days: those that stand as they stand, and struck ones as they were recorded. */
    public static Stream<ActLine> all(
            List<Entry> record, ActBook book, LocalDate from, LocalDate until, Rights rights, Law law) {
        Amendments amendments = Amendments.of(record);
        List<Entry> standing = Entry.standing(record);
        return Stream.concat(standing.stream(), amendments.struck().stream())
                .filter(entry -> !(entry.event() instanceof Appendix))
                .filter(entry -> book.kindNames().contains(entry.kind()))
                .filter(entry -> !entry.event().occurredOn().isBefore(from)
                        && !entry.event().occurredOn().isAfter(until))
                .map(entry -> of(entry, book, amendments, rights, Reckoned.ofOpen(entry, standing, law)));
    }

    private static ActLine of(Entry entry, ActBook book, Amendments amendments, Rights rights, List<String> law) {
        List<Difference> all = Difference.said(entry.event(), !rights.mayRead(entry));
        boolean struck = amendments.isStruck(entry);
        return new ActLine(
                entry,
                struck,
                Registers.capital(Words.kind(entry.kind())),
                all,
                struck || !rights.records() ? Map.of() : next(entry, book),
                PutRight.of(amendments.of(entry), rights),
                struck ? List.of() : law);
    }

    private static Map<String, String> next(Entry entry, ActBook book) {
        Map<String, String> links = new LinkedHashMap<>();
        for (ActBook.Listed listed : book.kinds()) {
            if (listed.after().contains(entry.kind())) {
                UriComponentsBuilder form = UriComponentsBuilder.fromPath(book.address() + "/ghi/" + listed.kind());
                Map<String, String> answers = new LinkedHashMap<>();
                listed.taken().forEach((field, member) -> {
                    String value = Arrays.stream(member.split("\\|"))
                            .map(one -> Difference.answer(entry.event(), one))
                            .filter(answer -> !answer.isEmpty())
                            .findFirst()
                            .orElse("");
                    if (!value.isEmpty()) {
                        form.queryParam(field, "{" + field + "}");
                        answers.put(field, value);
                    }
                });
                links.put(listed.button(), form.encode().buildAndExpand(answers).toUriString());
            }
        }
        return links;
    }

    public LocalDate on() {
        return entry.event().occurredOn();
    }

    /** What it was about, in its own words. */
    public String subject() {
        String subject = word(said, "subject");
        return subject.isEmpty() ? word(said, "name") : subject;
    }

    public String sort() {
        return word(said, "kind");
    }

    public List<Difference> details() {
        return said.stream().filter(one -> !TOLD_APART.contains(one.field())).toList();
    }

    private static String word(List<Difference> said, String member) {
        return said.stream()
                .filter(one -> one.field().equals(member))
                .map(Difference::after)
                .findFirst()
                .orElse("");
    }
}
