package org.wardledger.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Labelled;
import org.wardledger.inspection.Points;

/**
 * A set of criteria as an official types or pastes it (bộ tiêu chí bằng chữ), a line each:
 *
 * <pre>
 * # Nhóm tiêu chí
 * 4.1 | Tỷ lệ hồ sơ trả đúng hẹn | 8 | tính dossier.on-time-rate từ 99: 8; từ 95: 6; từ 90: 3
 * 5.2 | Tổ chức đối thoại        | 4 | chấm | không giao: đủ điểm
 * </pre>
 */
public final class CriteriaText {
    private static final int LINES_MAX = 200;
    private static final int TEXT_LENGTH_MAX = 1_000;
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
    private static final Pattern COMPUTED = Pattern.compile("tính\\s+([a-z][a-z0-9.-]{2,80})\\s+(.+)");
    private static final Pattern STEP =
            Pattern.compile("(từ|đến)\\s+(" + POINTS.pattern() + ")\\s*:\\s*(" + POINTS.pattern() + ")");
    private static final Pattern NOT_ASSIGNED = Pattern.compile("không giao\\s*:\\s*(.+)");
    private static final String LINEAR = "tuyến tính";

    private CriteriaText() {}

    /** @throws IllegalArgumentException with the line that cannot be read, as a clause of a sentence */
    public static List<Criterion> criteria(String text) {
        List<Criterion> criteria = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        String group = "";
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            if (line.startsWith("#")) {
                group = line.substring(1).strip();
            } else if (!line.isEmpty()) {
                Criterion criterion = criterion(group, line, at + 1);
                refuse(!codes.add(criterion.code()), at + 1, "mã tiêu chí “" + criterion.code() + "” đã dùng ở trên");
                criteria.add(criterion);
                refuse(criteria.size() > LINES_MAX, at + 1, "nhiều hơn " + LINES_MAX + " tiêu chí");
            }
        }
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("chưa có tiêu chí nào");
        }
        return List.copyOf(criteria);
    }

    private static Criterion criterion(String group, String line, int number) {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        refuse(
                parts.length < 4 || parts.length > 5,
                number,
                "viết: mã | nội dung | điểm tối đa | cách chấm, và có thể thêm | không giao: …");
        refuse(parts[0].isEmpty() || parts[0].length() > 20, number, "mã tiêu chí từ 1 đến 20 ký tự");
        refuse(parts[1].isEmpty() || parts[1].length() > TEXT_LENGTH_MAX, number, "nội dung từ 1 đến 1000 ký tự");
        Points max = points(parts[2], number);
        refuse(max.hundredths() == 0, number, "điểm tối đa phải lớn hơn 0");
        Matcher computed = COMPUTED.matcher(parts[3]);
        boolean isComputed = computed.matches();
        ScoreRule rule = isComputed ? ScoreRule.COMPUTED : word(ScoreRule.values(), parts[3]);
        refuse(
                rule == null || (rule == ScoreRule.COMPUTED && !isComputed),
                number,
                "cách chấm là “chấm”, “thẩm định”, hoặc “tính <số liệu> tuyến tính”, “tính <số liệu> từ 99: 8; …”");
        return new Criterion(
                group,
                parts[0],
                parts[1],
                max,
                rule == null ? ScoreRule.JUDGED : rule,
                isComputed ? computed.group(1) : null,
                isComputed ? steps(computed.group(2), max, number) : List.of(),
                parts.length == 5 ? notAssigned(parts[4], number) : null);
    }

    private static List<PointStep> steps(String words, Points max, int number) {
        if (words.equals(LINEAR)) {
            return List.of();
        }
        List<PointStep> steps = new ArrayList<>();
        for (String one : words.split(";", -1)) {
            Matcher step = STEP.matcher(one.strip());
            refuse(!step.matches(), number, "không hiểu bậc điểm “" + one.strip() + "”");
            Points points = points(step.group(3), number);
            refuse(points.hundredths() > max.hundredths(), number, "bậc điểm " + points + " vượt điểm tối đa " + max);
            steps.add(new PointStep(
                    step.group(1).equals(StepBound.FROM.label()) ? StepBound.FROM : StepBound.UP_TO,
                    points(step.group(2), number),
                    points));
        }
        return List.copyOf(steps);
    }

    private static NotAssigned notAssigned(String words, int number) {
        Matcher match = NOT_ASSIGNED.matcher(words);
        NotAssigned found = match.matches() ? word(NotAssigned.values(), match.group(1)) : null;
        if (found == null) {
            throw refused(number, "“" + words + "” phải là “không giao: đủ điểm” hoặc “không giao: không tính”");
        }
        return found;
    }

    /** The bands, the highest first; the lowest begins at nothing, so that every total has its band. */
    public static List<Band> bands(String text) {
        List<Band> bands = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            String[] parts = lines[at].strip().split("\\s*\\|\\s*", -1);
            if (lines[at].isBlank()) {
                continue;
            }
            refuse(
                    parts.length != 2 || parts[0].isEmpty() || parts[0].length() > 100,
                    at + 1,
                    "viết: tên mức | từ bao nhiêu điểm");
            Band band = new Band(parts[0], points(parts[1], at + 1));
            refuse(
                    bands.stream()
                            .anyMatch(other -> other.name().equals(band.name())
                                    || other.from().hundredths() == band.from().hundredths()),
                    at + 1,
                    "mức này đã có ở trên");
            bands.add(band);
        }
        if (bands.stream().noneMatch(band -> band.from().hundredths() == 0)) {
            throw new IllegalArgumentException("phải có một mức từ 0 điểm");
        }
        return bands.stream()
                .sorted(Comparator.comparingLong(band -> -band.from().hundredths()))
                .toList();
    }

    /** As it was typed, so that it can be corrected in the same words. */
    public static String of(List<Criterion> criteria) {
        StringBuilder text = new StringBuilder();
        String group = "";
        for (Criterion criterion : criteria) {
            if (!criterion.group().equals(group)) {
                group = criterion.group();
                text.append("# ").append(group).append('\n');
            }
            text.append(criterion.line()).append('\n');
        }
        return text.toString().strip();
    }

    public static String ofBands(List<Band> bands) {
        return bands.stream().map(Band::line).collect(Collectors.joining("\n"));
    }

    private static Points points(String text, int number) {
        refuse(!POINTS.matcher(text).matches(), number, "“" + text + "” không phải số điểm, nhiều nhất hai số lẻ");
        return new Points(text.replace(',', '.'));
    }

    private static <T extends Labelled> @Nullable T word(T[] known, String label) {
        return Arrays.stream(known)
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    private static void refuse(boolean wrong, int number, String why) {
        if (wrong) {
            throw refused(number, why);
        }
    }

    private static IllegalArgumentException refused(int number, String why) {
        return new IllegalArgumentException("dòng " + number + ": " + why);
    }
}
