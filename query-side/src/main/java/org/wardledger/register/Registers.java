package org.wardledger.register;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.Count;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.PageQuestions;
import org.wardledger.figure.Question;
import org.wardledger.figure.ReadModel;
import org.wardledger.figure.RecordNumbers;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.VietnameseNumber;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/** Finds records and their histories as of a day and as known at a size, for the pages of every register. */
@Component
public final class Registers {
    /** Lines to a page. */
    public static final int LINES = 50;

    private static final Duration AFTER_FORM_WAIT_MAX = Duration.ofSeconds(3);

    private final PageQuestions questions;
    private final RecordNumbers numbers;
    private final ReadModel readModel;
    private final LedgerReader book;

    Registers(
            PageQuestions questions,
            RecordNumbers numbers,
            ReadModel readModel,
            @Qualifier("ledgerReader") LedgerReader book) {
        this.questions = questions;
        this.numbers = numbers;
        this.readModel = readModel;
        this.book = book;
    }

    public Question question(@Nullable String ky, @Nullable String den, @Nullable String biet) {
        return questions.read(ky, den, biet);
    }

    /** About one case: whatever its year, as of today unless another day is asked for. */
    public Question questionToday(@Nullable String den, @Nullable String biet) {
        return questions.today(den, biet);
    }

    /** Whether entries recorded since are left out of what a page says. */
    public boolean isOlderThanNow(Question question) {
        return question.size() < readModel.size();
    }

    /** Histories of the records that a book received in the period, the newest record first. */
    public Map<String, List<Entry>> opened(
            Question question, String bookName, @Nullable String field, String begins, int skipped, int limit) {
        return histories(
                question, numbers.opened(question, bookName, bookName + ".open", field, begins, skipped, limit));
    }

    /** Histories of the records that a count counts, the newest record first. */
    public Map<String, List<Entry>> counted(Question question, Count count, String begins, int skipped, int limit) {
        return histories(question, numbers.counted(question, count, begins, skipped, limit));
    }

    private Map<String, List<Entry>> histories(Question question, List<String> streams) {
        Map<String, List<Entry>> found = book.standing(streams, question.size()).stream()
                .filter(entry -> !entry.event().occurredOn().isAfter(question.asOf()))
                .collect(Collectors.groupingBy(Entry::stream));
        Map<String, List<Entry>> ordered = new LinkedHashMap<>();
        streams.forEach(stream -> ordered.put(stream, found.getOrDefault(stream, List.of())));
        return ordered;
    }

    /** One record by its number, as it happened up to the as-of day; refused as unknown where there is none. */
    public RecordHistory history(Question question, String bookName, String number) {
        return numbers.stream(question.office(), bookName, number)
                .map(stream -> RecordHistory.of(book.streamsUpTo(List.of(stream), question.size()), question.asOf()))
                .filter(history -> !history.lines().isEmpty())
                .orElseThrow(() -> NoSuchRecord.unknown("Trong sổ không có số “%s” tính đến ngày %s."
                        .formatted(BadQuestion.quoted(number), VietnameseDate.of(question.asOf()))));
    }

    /** A year written with four digits; none where nothing is asked. */
    public static Optional<Integer> year(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!text.strip().matches("(?:19|20)[0-9]{2}")) {
            throw new BadQuestion(
                    parameter,
                    "Tham số %s phải là một năm viết bằng bốn chữ số, ví dụ 2023; đã nhận “%s”."
                            .formatted(parameter, BadQuestion.quoted(text)));
        }
        return Optional.of(Integer.valueOf(text.strip()));
    }

    /** After a form the page waits, for a bounded time, until it can show what was recorded. */
    public void awaitEntry(@Nullable Long position) {
        if (position != null && position < book.size()) {
            readModel.awaitPosition(position, AFTER_FORM_WAIT_MAX);
        }
    }

    /** The frame's part of a page. */
    public static ModelAndView page(String template, Object view, String title, String lead, Map<String, String> path) {
        ModelAndView page = new ModelAndView(template);
        page.addObject("view", view);
        page.addObject("title", title);
        page.addObject("lead", lead);
        page.addObject("path", new LinkedHashMap<>(path));
        page.addObject("nav", "books");
        return page;
    }

    /** As of which day and as known when, in words. */
    public static String times(Question question) {
        return "%s, tính đến hết ngày %s, theo %s mục đầu của sổ."
                .formatted(
                        capital(question.period().label()),
                        VietnameseDate.of(question.asOf()),
                        VietnameseNumber.of(question.size()));
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The way to a page that stands in a register. */
    public static Map<String, String> path(String register, String address) {
        Map<String, String> path = new LinkedHashMap<>();
        path.put("Sổ", "/so");
        path.put(register, address);
        return path;
    }

    /** The address of a case; numbers hold letters and signs that an address must escape. */
    public static String href(String bookName, String number) {
        return "/so/" + bookName + "/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
    }

    public static String query(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    public static List<RegisterView.PageLink> pages(String address, long total, int here) {
        int count = (int) Math.min(200, Math.ceilDiv(total, LINES));
        return count <= 1
                ? List.of()
                : IntStream.rangeClosed(1, count)
                        .filter(number -> number == 1 || number == count || Math.abs(number - here) <= 3)
                        .mapToObj(number ->
                                new RegisterView.PageLink(number, address + "&trang=" + number, number == here))
                        .toList();
    }
}
