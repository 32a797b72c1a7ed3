package org.wardledger.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.PersonRef;
import org.wardledger.intake.Mapping.Columns;
import org.wardledger.intake.Mapping.Part;
import org.wardledger.intake.Mapping.Rule;
import org.wardledger.office.Action;
import org.wardledger.office.Actions;
import org.wardledger.office.Question;

/**
 * A mapping as an official writes it, one thing to a line:
 *
 * <pre>
 * việc dossier-received            an act by its kind or its title
 * code = Mã hồ sơ | Số hồ sơ       a field by its name or its label, from the first of these columns that the file has
 * channel : DIRECT                 the same in every row, by the constant or its Vietnamese words
 * field = Lĩnh vực, trống thì hộ tịch
 * applicant.name = Người nộp (nếu có)
 * việc dossier-returned khi Ngày trả
 * </pre>
 *
 * A field that no line speaks of is taken from the column called like it.
 */
final class MappingText {
    private static final int LENGTH_MAX = 20_000;
    private static final int PARTS_MAX = 20;
    private static final Pattern OTHERWISE = Pattern.compile("(.*?),\\s*trống thì\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IF_ANY = Pattern.compile("(.*?)\\s*\\(nếu có\\)", Pattern.CASE_INSENSITIVE);
    private static final List<String> MEMBERS = List.of("name", "address", "phone", "identityPaper");

    private final Actions actions;
    private final List<Part> parts = new ArrayList<>();
    private String name = "";
    private @Nullable String sheet;

    private MappingText(Actions actions) {
        this.actions = actions;
    }

    /** Throws {@link MappingRefused} with the first line that cannot be understood. */
    static Mapping read(String text, Actions actions) {
        if (text.length() > LENGTH_MAX) {
            throw new MappingRefused(List.of("Bản đối chiếu dài quá %d ký tự.".formatted(LENGTH_MAX)));
        }
        MappingText reading = new MappingText(actions);
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String plain = Folded.spaced(line.replace("\ufeff", ""));
            if (!plain.isEmpty() && !plain.startsWith("#")) {
                reading.line(number, plain);
            }
        }
        if (reading.parts.isEmpty()) {
            throw new MappingRefused(List.of("Bản đối chiếu chưa có dòng «việc …» nào."));
        }
        return new Mapping(reading.name, reading.sheet, List.copyOf(reading.parts));
    }

    private void line(int number, String line) {
        int column = line.indexOf('=');
        int fixed = line.indexOf(':');
        String[] words = line.split(" ", 2);
        String rest = words.length == 2 ? words[1] : "";
        String first = words[0].toLowerCase(Locale.ROOT);
        if (first.equals("việc") && column < 0) {
            part(number, rest);
        } else if (parts.isEmpty() && first.equals("tên")) {
            name = rest;
        } else if (parts.isEmpty() && first.equals("trang")) {
            sheet = rest;
        } else if (parts.isEmpty()) {
            throw MappingRefused.inLine(number, "cần bắt đầu bằng «việc …».");
        } else if (column > 0 && (fixed < 0 || column < fixed)) {
            fromColumn(
                    number,
                    line.substring(0, column),
                    line.substring(column + 1).strip());
        } else if (fixed > 0) {
            rule(number, line.substring(0, fixed), null, required(number, line.substring(fixed + 1)));
        } else {
            throw MappingRefused.inLine(number, "cần là «việc …», «trường = tên cột» hoặc «trường : giá trị».");
        }
    }

    private void part(int number, String rest) {
        if (parts.size() == PARTS_MAX) {
            throw MappingRefused.inLine(number, "một dòng của sổ ghi nhiều nhất %d việc.".formatted(PARTS_MAX));
        }
        Action whole = action(rest);
        if (whole != null) {
            parts.add(new Part(number, whole, null, new ArrayList<>()));
            return;
        }
        for (int when = rest.indexOf(" khi "); when >= 0; when = rest.indexOf(" khi ", when + 1)) {
            Action action = action(rest.substring(0, when));
            if (action != null) {
                Columns columns = columns(number, rest.substring(when + " khi ".length()));
                parts.add(new Part(number, action, columns, new ArrayList<>()));
                return;
            }
        }
        throw MappingRefused.inLine(number, "không có việc «%s».".formatted(quoted(rest)));
    }

    private @Nullable Action action(String written) {
        String folded = Folded.of(written);
        return actions.all().stream()
                .filter(action -> action.kind().equals(written.strip())
                        || Folded.of(action.title()).equals(folded))
                .findFirst()
                .orElse(null);
    }

    private void fromColumn(int number, String field, String columns) {
        Matcher otherwise = OTHERWISE.matcher(columns);
        if (otherwise.matches()) {
            Columns named = columns(number, otherwise.group(1));
            rule(number, field, new Columns(named.names(), true), required(number, otherwise.group(2)));
        } else {
            rule(number, field, columns(number, columns), null);
        }
    }

    private static Columns columns(int number, String written) {
        Matcher ifAny = IF_ANY.matcher(written.strip());
        String names = ifAny.matches() ? ifAny.group(1) : written;
        return new Columns(
                Arrays.stream(names.split("\\|", -1))
                        .map(column -> required(number, column))
                        .toList(),
                ifAny.matches());
    }

    private static String required(int number, String written) {
        if (written.isBlank()) {
            throw MappingRefused.inLine(number, "còn thiếu tên cột hoặc giá trị.");
        }
        return written.strip();
    }

    private void rule(int number, String field, @Nullable Columns columns, @Nullable String otherwise) {
        Part part = parts.getLast();
        int dot = field.indexOf('.');
        String owner = dot < 0 ? field.strip() : field.substring(0, dot).strip();
        Question question = part.action().questions().stream()
                .filter(one -> isCalled(one, owner))
                .findFirst()
                .orElseThrow(() -> MappingRefused.inLine(
                        number,
                        "việc «%s» không có trường «%s»; có: %s."
                                .formatted(part.action().title(), quoted(owner), fields(part.action()))));
        String member = dot < 0 ? null : field.substring(dot + 1).strip();
        if (question.type() == PersonRef.class) {
            member = Objects.requireNonNullElse(member, "name");
            if (!MEMBERS.contains(member)) {
                throw MappingRefused.inLine(number, "«%s» gồm %s.".formatted(owner, String.join(", ", MEMBERS)));
            }
        } else if (member != null) {
            throw MappingRefused.inLine(number, "«%s» không chia thành phần.".formatted(quoted(owner)));
        }
        for (Rule before : part.rules()) {
            if (before.question() == question && Objects.equals(before.member(), member)) {
                throw MappingRefused.inLine(number, "trường này đã nói ở dòng %d.".formatted(before.line()));
            }
        }
        part.rules().add(new Rule(number, question, member, columns, otherwise));
    }

    /** Whether this is the field's name or its label. */
    static boolean isCalled(Question question, String written) {
        return question.name().equalsIgnoreCase(written)
                || Folded.of(question.label()).equals(Folded.of(written));
    }

    private static String fields(Action action) {
        return String.join(", ", action.questions().stream().map(Question::name).toList());
    }

    private static String quoted(String written) {
        return written.length() <= 60
                ? written.strip()
                : written.substring(0, 60).strip() + "…";
    }
}
