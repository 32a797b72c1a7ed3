package org.wardledger.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardledger.figure.Count;
import org.wardledger.form.Form.Column;
import org.wardledger.form.Form.Counted;
import org.wardledger.form.Form.Filling;
import org.wardledger.form.Form.Identity;
import org.wardledger.form.Form.Moment;
import org.wardledger.form.Form.Term;
import org.wardledger.form.Form.Untold;

/** Reads a form from its text, line by line (đọc biểu mẫu). A line that says nothing it understands is refused by number. */
final class FormReader {
    private static final Pattern COLUMN = Pattern.compile("(\\d+) \\| ([^|]+) \\| (.+)");
    private static final Pattern IDENTITY = Pattern.compile("identity (\\d+) = (\\d+(?: \\+ \\d+)*)");
    private static final Pattern HEAD = Pattern.compile("(form|code|title|version|source) (.+)");
    private static final Pattern TERM =
            Pattern.compile("([a-z][a-z.-]+)@(period|start|end|cohort)(?::([A-Z_]+(?:,[A-Z_]+)*))?(?:/([A-Z_]+|-))?");
    private static final String UNTOLD = "untold ";

    private final Map<String, String> head = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();

    private FormReader() {}

    static Form read(String text) {
        FormReader reader = new FormReader();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !reader.takes(line)) {
                throw new IllegalArgumentException("Line %d is no line of a form: %s".formatted(at + 1, line));
            }
        }
        return reader.form();
    }

    private boolean takes(String line) {
        Matcher named = HEAD.matcher(line);
        if (named.matches()) {
            return head.put(named.group(1), named.group(2)) == null;
        }
        Matcher column = COLUMN.matcher(line);
        if (column.matches()) {
            int number = Integer.parseInt(column.group(1));
            columns.add(new Column(number, column.group(2).strip(), filling(column.group(3))));
            return number == columns.size();
        }
        Matcher identity = IDENTITY.matcher(line);
        if (identity.matches()) {
            identities.add(new Identity(
                    Integer.parseInt(identity.group(1)),
                    Arrays.stream(identity.group(2).split(" \\+ "))
                            .map(Integer::valueOf)
                            .toList()));
            return true;
        }
        return false;
    }

    private static Filling filling(String text) {
        if (text.startsWith(UNTOLD)) {
            return new Untold(text.substring(UNTOLD.length()));
        }
        String[] parts = text.split(" unless ", 2);
        return new Counted(terms(parts[0]), parts.length == 1 ? List.of() : terms(parts[1]));
    }

    private static List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        boolean added = true;
        for (String word : text.strip().split(" ")) {
            switch (word) {
                case "+" -> added = true;
                case "-" -> added = false;
                default -> terms.add(term(added, word));
            }
        }
        return terms;
    }

    private static Term term(boolean added, String word) {
        Matcher term = TERM.matcher(word);
        if (!term.matches()) {
            throw new IllegalArgumentException("No count is written " + word);
        }
        Moment moment = Moment.valueOf(term.group(2).toUpperCase(Locale.ROOT));
        Count count = switch (moment) {
            case PERIOD -> Count.inPeriod(term.group(1));
            case START, END -> Count.atEnd(term.group(1));
            case COHORT -> Count.ofCohort(term.group(1));
        };
        if (term.group(3) != null) {
            count = count.ofKind(term.group(3).split(","));
        }
        if (term.group(4) != null) {
            count = count.ofField(term.group(4).equals("-") ? "" : term.group(4));
        }
        return new Term(added, count, moment);
    }

    private Form form() {
        Set<Integer> numbers = new HashSet<>();
        columns.forEach(column -> numbers.add(column.number()));
        identities.forEach(identity -> {
            if (!numbers.contains(identity.whole()) || !numbers.containsAll(identity.parts())) {
                throw new IllegalArgumentException(
                        "Identity " + identity.words() + " names a column that is not there");
            }
        });
        return new Form(
                said("form"),
                said("code"),
                said("title"),
                said("version"),
                said("source"),
                List.copyOf(columns),
                List.copyOf(identities));
    }

    private String said(String word) {
        String said = head.get(word);
        if (said == null) {
            throw new IllegalArgumentException("A form without " + word);
        }
        return said;
    }
}
