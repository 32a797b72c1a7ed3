package org.wardledger.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.launcher.SecondYear.Act;
import tools.jackson.databind.JsonNode;

/** The second ward's report as a stranger reads it, as text and as JSON, and what can be asked of it. */
final class SecondReport {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern DOCUMENT = Pattern.compile("\\d+[/-]\\p{Lu}[\\p{L}/-]*");
    private static final Pattern GROUP = Pattern.compile("Khu phố (\\d+)");
    private static final List<String> FIRST_WARD =
            List.of("nguyễn nghiêm", "đức phổ", "tdp", "thứ 4", "quảng ngãi", "thị xã", "huyện");

    private final String text;
    private final JsonNode json;

    SecondReport(House house, String asOf) {
        String address = "/api/reports/dan-van/2025?asOf=" + asOf + "&format=";
        // What is printed, without the lists of what is not and of what contradicts the book.
        this.text = house.visitor()
                .get(address + "text")
                .body()
                .replaceAll("Chưa in ở mục [^\n]*\n\n(?:- [^\n]*\n)+", "")
                .replaceAll("(?s)Mâu thuẫn cần xem lại:.*", "");
        this.json = house.get(address + "json");
    }

    String text() {
        return text;
    }

    private List<JsonNode> sentences() {
        List<JsonNode> sentences = new ArrayList<>();
        json.get("sections")
                .forEach(section -> section.get("paragraphs")
                        .forEach(paragraph -> paragraph.get("sentences").forEach(sentences::add)));
        return sentences;
    }

    Set<String> kinds() {
        return sentences().stream()
                .map(sentence -> sentence.get("kind").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words and document numbers of the first ward that stand in it. */
    List<String> ofTheFirstWard() {
        List<String> words = new ArrayList<>(FIRST_WARD);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(SecondReport.class.getResourceAsStream("/sample/2023/actions.csv")),
                        UTF_8))) {
            rows.stream()
                    .map(row -> row.getField("number").toLowerCase(Locale.ROOT))
                    .filter(number -> !number.isBlank())
                    .forEach(words::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String all = (text + json).toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?!\\d)")
                        .matcher(all)
                        .find())
                .toList();
    }

    /** Documents and groups it names that no act does. */
    List<String> strangers(List<Act> acts) {
        String said = acts.stream().map(act -> act.fields().values().toString()).collect(Collectors.joining("\n"));
        List<String> strangers = new ArrayList<>();
        for (Pattern name : List.of(DOCUMENT, GROUP)) {
            name.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !said.contains(word))
                    .forEach(strangers::add);
        }
        return strangers;
    }

    /**
     * Numbers that neither their figure nor the entries they come from say; a text printed as wording alone may say the
     * year and the year after.
     */
    List<String> numbersOutOfNowhere(Map<Long, Act> said) {
        Map<String, JsonNode> figures = new HashMap<>();
        json.get("figures").forEach(figure -> figures.put(figure.get("id").asString(), figure));
        List<String> nowhere = new ArrayList<>();
        for (JsonNode sentence : sentences()) {
            for (JsonNode span : sentence.get("spans")) {
                List<Act> acts = new ArrayList<>();
                span.get("entries").forEach(position -> acts.add(said.get(position.asLong())));
                Set<String> known = new HashSet<>(Set.of("2025", "2026"));
                acts.forEach(act -> known.addAll(numbers(act)));
                String figure = span.path("figure").asString("");
                if (!figure.isEmpty()) {
                    known.addAll(numbers(figures.get(figure)));
                    known.addAll(tallies(acts));
                }
                String printed = span.get("text").asString();
                NUMBER.matcher(printed)
                        .results()
                        .map(MatchResult::group)
                        .filter(number -> !known.contains(number))
                        .forEach(number ->
                                nowhere.add(sentence.get("slot").asString() + ": " + number + " in " + printed));
            }
        }
        return nowhere;
    }

    private static Set<String> numbers(JsonNode figure) {
        long number = figure.get("numerator").asLong();
        Set<String> numbers = new HashSet<>(List.of(String.valueOf(number), "%02d".formatted(number)));
        NUMBER.matcher(figure.get("display").asString())
                .results()
                .map(MatchResult::group)
                .forEach(numbers::add);
        return numbers;
    }

    /** What an entry itself says; days as an official document writes them. */
    private static Set<String> numbers(Act act) {
        Set<String> numbers = new HashSet<>();
        act.fields().values().forEach(value -> {
            NUMBER.matcher(value.toString()).results().map(MatchResult::group).forEach(numbers::add);
            if (value.equals("TUESDAY")) {
                numbers.add("3");
            }
            if (value.toString().matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = LocalDate.parse(value.toString());
                numbers.add("%02d".formatted(day.getDayOfMonth()));
                numbers.add((day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue());
            }
        });
        return numbers;
    }

    /** So many of each kind or name among the entries. */
    private static Set<String> tallies(List<Act> acts) {
        Map<String, Integer> tallies = new HashMap<>();
        for (Act act : acts) {
            int much = act.kind().equals("incident-recorded") ? act.number("cases") : 1;
            tallies.merge(act.text("kind"), much, Integer::sum);
            tallies.merge(act.text("name"), much, Integer::sum);
        }
        return tallies.values().stream()
                .flatMap(number -> Stream.of("%02d".formatted(number), number.toString()))
                .collect(Collectors.toSet());
    }
}
