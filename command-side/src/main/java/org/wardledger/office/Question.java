package org.wardledger.office;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Labelled;
import org.wardledger.common.PersonRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Sealed;
import org.wardledger.coordination.Dong;
import org.wardledger.inspection.Points;
import org.wardledger.ledger.Identity;
import org.wardledger.report.ClaimKey;
import org.wardledger.report.ReportSlot;
import org.wardledger.scoring.Band;
import org.wardledger.scoring.CriteriaText;
import org.wardledger.scoring.Criterion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One question of an action and how its answer is read: the same for a form, a program and an imported row. */
public final class Question {
    // A number is part of an address (/so/petition/ĐT-2025-07), so it holds no slash.
    private static final Pattern RECORD_NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.^ _-]*");
    private static final Pattern DOCUMENT_CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}^./ -]*");
    private static final Pattern REPORT_SLOT = Pattern.compile("(?:[IVX]{1,4}|MĐ|KT)(\\.\\d{1,2}){0,2}(\\.\\p{Ll})?");
    private static final Pattern CLAIM_KEY = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final Pattern DONG = Pattern.compile("[1-9]\\d{0,14}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    // Older than any document still in force, later than any term that runs.
    private static final int YEAR_MIN = 1945;
    private static final int YEAR_MAX = 2100;

    private final RecordComponent component;
    private final Asked asked;

    Question(RecordComponent component) {
        this.component = component;
        this.asked = Objects.requireNonNull(component.getAnnotation(Asked.class));
    }

    public String name() {
        return component.getName();
    }

    public String label() {
        return asked.value();
    }

    public String hint() {
        return asked.hint();
    }

    int lengthMax() {
        return asked.lengthMax();
    }

    public Class<?> type() {
        return component.getType();
    }

    /** Whether it may be left unanswered. */
    public boolean optional() {
        return mayStayEmpty() || type() == boolean.class || byLaw();
    }

    /** Whether the record itself can do without an answer. */
    boolean mayStayEmpty() {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether the desk answers it by the law where it is left empty. */
    public boolean byLaw() {
        return asked.byLaw();
    }

    /** Whether the answer is encrypted before it is recorded. */
    public boolean sealed() {
        return type() == Sealed.class || type() == PersonRef.class;
    }

    /** Reads an answer; adds to {@code problems} what is wrong with it. */
    @Nullable
    Object read(@Nullable JsonNode answer, List<Problem> problems) {
        if (answer == null
                || answer.isNull()
                || (answer.isString() && answer.stringValue().isBlank())) {
            if (!optional()) {
                problems.add(Problem.rule(name(), "Chưa có «%s» (%s).".formatted(label(), name())));
            }
            return type() == boolean.class ? Boolean.FALSE : null;
        }
        if (type() == PersonRef.class) {
            return person(answer, problems);
        }
        if (type() == List.class && answer.isArray()) {
            return several(answer, problems);
        }
        if (answer.isContainer()) {
            problems.add(Problem.unreadable(name(), "«%s» (%s) phải là một giá trị đơn.".formatted(label(), name())));
            return null;
        }
        if (type() == LocalDate.class) {
            return day(answer, problems);
        }
        if (type() == boolean.class) {
            return flag(answer, problems);
        }
        if (type() == int.class || type() == Integer.class) {
            return count(answer, problems);
        }
        if (type().isEnum()) {
            return choice(answer, problems);
        }
        return text(answer, problems);
    }

    private @Nullable LocalDate day(JsonNode answer, List<Problem> problems) {
        try {
            LocalDate day = LocalDate.parse(answer.asString());
            if (day.getYear() >= YEAR_MIN && day.getYear() <= YEAR_MAX) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // Said below.
        }
        problems.add(Problem.unreadable(
                name(),
                "«%s» (%s) phải là một ngày từ năm %d đến %d, viết như 2023-01-31."
                        .formatted(label(), name(), YEAR_MIN, YEAR_MAX)));
        return null;
    }

    private @Nullable Boolean flag(JsonNode answer, List<Problem> problems) {
        return switch (answer.asString()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> {
                problems.add(Problem.unreadable(
                        name(), "«%s» (%s) phải là true (có) hoặc false (không).".formatted(label(), name())));
                yield Boolean.FALSE;
            }
        };
    }

    private Integer count(JsonNode answer, List<Problem> problems) {
        String digits = answer.asString();
        if (digits.matches("[0-9]{1,9}")
                && Integer.parseInt(digits) >= asked.numberMin()
                && Integer.parseInt(digits) <= asked.numberMax()) {
            return Integer.valueOf(digits);
        }
        problems.add(Problem.unreadable(
                name(),
                "«%s» (%s) phải là số nguyên từ %d đến %d."
                        .formatted(label(), name(), asked.numberMin(), asked.numberMax())));
        return 0;
    }

    private @Nullable Object choice(JsonNode answer, List<Problem> problems) {
        for (Object constant : type().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(answer.asString())) {
                return constant;
            }
        }
        String known = Arrays.stream(type().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name() + " (" + words(constant) + ")")
                .collect(Collectors.joining(", "));
        problems.add(Problem.unreadable(name(), "«%s» (%s) phải là một trong: %s.".formatted(label(), name(), known)));
        return null;
    }

    /** The Vietnamese words for a constant of a closed list. */
    public static String words(Object constant) {
        return switch (constant) {
            case Labelled labelled -> labelled.label();
            case java.time.DayOfWeek day ->
                day == java.time.DayOfWeek.SUNDAY ? "chủ nhật" : "thứ " + (day.getValue() + 1);
            default -> constant.toString().toLowerCase(Locale.ROOT);
        };
    }

    private @Nullable Object text(JsonNode answer, List<Problem> problems) {
        if (!answer.isString()) {
            problems.add(Problem.unreadable(name(), "«%s» (%s) phải là chữ.".formatted(label(), name())));
            return null;
        }
        // A form sends its lines as a typewriter does, with carriage returns.
        String text = answer.stringValue().replace("\r\n", "\n").strip();
        if (text.length() > asked.lengthMax()) {
            problems.add(Problem.rule(
                    name(),
                    "«%s» (%s) dài %d ký tự, nhiều nhất %d."
                            .formatted(label(), name(), text.length(), asked.lengthMax())));
            return null;
        }
        if (CONTROL.matcher(text).find()) {
            problems.add(Problem.unreadable(name(), "«%s» (%s) có ký tự không in được.".formatted(label(), name())));
            return null;
        }
        if (type() == Sealed.class) {
            return new PlainText(text);
        }
        if (type() == List.class && !isOfNames()) {
            return lines(text, problems);
        }
        if (type() == List.class) {
            return Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(this::listed)
                    .distinct()
                    .toList();
        }
        if (type() == RecordNumber.class && !RECORD_NUMBER.matcher(text).matches()
                || type() == DocumentCode.class && !DOCUMENT_CODE.matcher(text).matches()) {
            problems.add(Problem.unreadable(
                    name(),
                    "«%s» (%s) chỉ gồm chữ, số và các dấu như ĐT-2025-07 hoặc 12/TB-UBND.".formatted(label(), name())));
            return null;
        }
        if (type() == ReportSlot.class && !REPORT_SLOT.matcher(text).matches()) {
            problems.add(Problem.unreadable(name(), "«%s» (%s) viết như II.2.d hoặc IV.7.".formatted(label(), name())));
            return null;
        }
        if (type() == Points.class && !POINTS.matcher(text).matches()) {
            problems.add(Problem.unreadable(
                    name(), "«%s» (%s) là số từ 0 đến 999, nhiều nhất hai số lẻ: 95.5.".formatted(label(), name())));
            return null;
        }
        if (type() == ClaimKey.class && !CLAIM_KEY.matcher(text).matches()) {
            problems.add(Problem.unreadable(
                    name(), "«%s» (%s) là mã 16 ký tự mà trang báo cáo cho.".formatted(label(), name())));
            return null;
        }
        if (type() == Dong.class && !DONG.matcher(text).matches()) {
            problems.add(Problem.unreadable(
                    name(),
                    "«%s» (%s) là số tiền tính bằng đồng, chỉ gồm chữ số: 15000000.".formatted(label(), name())));
            return null;
        }
        return type() == String.class
                ? text
                : Records.create(type(), type().getRecordComponents(), new Object[] {text});
    }

    private Class<?> element() {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Names stand in one line with semicolons between them; criteria and bands in lines. */
    private boolean isOfNames() {
        return !element().equals(Criterion.class) && !element().equals(Band.class);
    }

    /** One name of a list, as what the list is of. */
    private Object listed(String name) {
        return Records.create(element(), element().getRecordComponents(), new Object[] {name});
    }

    /** Criteria and bands, a line each; what cannot be read is refused with its line. */
    private @Nullable Object lines(String text, List<Problem> problems) {
        try {
            return element().equals(Criterion.class) ? CriteriaText.criteria(text) : CriteriaText.bands(text);
        } catch (IllegalArgumentException wrong) {
            problems.add(Problem.unreadable(name(), "«%s» (%s), %s.".formatted(label(), name(), wrong.getMessage())));
            return null;
        }
    }

    /** A list as a form shows it, so that the same words give the same list again. */
    static String written(List<?> several) {
        return switch (several.isEmpty() ? null : several.getFirst()) {
            case Criterion first ->
                CriteriaText.of(several.stream().map(Criterion.class::cast).toList());
            case Band first ->
                CriteriaText.ofBands(several.stream().map(Band.class::cast).toList());
            case null -> "";
            default -> several.stream().map(String::valueOf).collect(Collectors.joining("; "));
        };
    }

    /** A program sends a list; a form one line with semicolons, or lines. */
    private @Nullable Object several(JsonNode answer, List<Problem> problems) {
        List<String> names = new ArrayList<>();
        for (JsonNode item : answer) {
            if (!item.isString() || (isOfNames() && item.stringValue().contains(";"))) {
                problems.add(Problem.unreadable(
                        name(),
                        "«%s» (%s) phải là danh sách %s."
                                .formatted(label(), name(), isOfNames() ? "tên" : "các dòng chữ")));
                return null;
            }
            names.add(item.stringValue());
        }
        return text(JsonNodeFactory.instance.stringNode(String.join(isOfNames() ? ";" : "\n", names)), problems);
    }

    private @Nullable Object person(JsonNode answer, List<Problem> problems) {
        if (!answer.isObject()) {
            problems.add(Problem.unreadable(
                    name(), "«%s» (%s) gồm name, address, phone, identityPaper.".formatted(label(), name())));
            return null;
        }
        List<String> known = List.of("name", "address", "phone", "identityPaper");
        List<String> unknown = new ArrayList<>(answer.propertyNames());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            problems.add(Problem.unreadable(
                    name(), "«%s» (%s) không có «%s».".formatted(label(), name(), unknown.getFirst())));
            return null;
        }
        String[] parts = new String[known.size()];
        for (int at = 0; at < parts.length; at++) {
            JsonNode part = answer.get(known.get(at));
            parts[at] = part == null || part.isNull() ? "" : part.asString().strip();
            if (parts[at].length() > asked.lengthMax()) {
                problems.add(Problem.rule(
                        name(), "«%s» (%s) dài quá %d ký tự.".formatted(label(), known.get(at), asked.lengthMax())));
                return null;
            }
        }
        if (parts[0].isEmpty()) {
            if (String.join("", parts).isEmpty() && optional()) {
                return null;
            }
            problems.add(Problem.rule(name(), "«%s» chưa có họ tên (name).".formatted(label())));
            return null;
        }
        return new Identity(parts[0], orNull(parts[1]), orNull(parts[2]), orNull(parts[3]));
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }

    /** What is wrong with one answer. */
    public record Problem(String field, String sentence, boolean isUnreadable) {
        static Problem unreadable(String field, String sentence) {
            return new Problem(field, sentence, true);
        }

        static Problem rule(String field, String sentence) {
            return new Problem(field, sentence, false);
        }
    }

    /** A text about citizens as it was typed; it leaves the desk only sealed. */
    record PlainText(String text) {
        @Override
        public String toString() {
            return "PlainText[…]";
        }
    }
}
