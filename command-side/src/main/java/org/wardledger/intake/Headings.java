package org.wardledger.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.intake.Mapping.Columns;
import org.wardledger.office.Question;

/** The columns of one table by their names (tên cột), and what could not be found among them. */
final class Headings {
    private static final int NAMED_MAX = 30;
    static final int NONE = -1;

    private final List<String> names;
    private final List<String> problems = new ArrayList<>();

    Headings(List<String> names) {
        this.names = names;
    }

    List<String> problems() {
        return problems;
    }

    String name(int column) {
        return names.get(column);
    }

    /** The first of these columns that the table has; none where it need not have any. */
    int find(Columns wanted, int line) {
        for (String name : wanted.names()) {
            int column = find(name);
            if (column != NONE) {
                return column;
            }
        }
        if (!wanted.ifAny()) {
            problems.add(
                    "Dòng %d của bản đối chiếu: tệp không có cột «%s»; các cột: %s.".formatted(line, wanted, all()));
        }
        return NONE;
    }

    /** The column called like a field or its label. */
    int find(Question question, @Nullable String member) {
        int named = find(member == null ? question.name() : question.name() + "." + member);
        return named == NONE && (member == null || member.equals("name")) ? find(question.label()) : named;
    }

    private int find(String wanted) {
        List<Integer> exact = columns(wanted, false);
        List<Integer> found = exact.isEmpty() ? columns(wanted, true) : exact;
        if (found.size() > 1) {
            String twice = "Tệp có %d cột cùng tên «%s»: xin đổi tên hoặc bỏ bớt."
                    .formatted(found.size(), names.get(found.getFirst()));
            if (!problems.contains(twice)) {
                problems.add(twice);
            }
        }
        return found.isEmpty() ? NONE : found.getFirst();
    }

    private List<Integer> columns(String wanted, boolean folded) {
        List<Integer> columns = new ArrayList<>();
        String meant = folded ? Folded.of(wanted) : Folded.spaced(wanted);
        for (int column = 0; column < names.size(); column++) {
            String name = folded ? Folded.of(names.get(column)) : names.get(column);
            if (!name.isEmpty() && name.equals(meant)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private String all() {
        List<String> named = names.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() <= 60 ? name : name.substring(0, 60) + "…")
                .toList();
        return named.size() <= NAMED_MAX
                ? String.join(", ", named)
                : String.join(", ", named.subList(0, NAMED_MAX)) + "…";
    }
}
