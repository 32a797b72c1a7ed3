package org.wardledger.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.office.Action;
import org.wardledger.office.Question;

/**
 * What the columns of a book mean (bản đối chiếu): which acts a row stands for, in order, and where each answer is found.
 *
 * @param sheet the sheet it speaks of; the first where it names none
 */
record Mapping(String name, @Nullable String sheet, List<Part> parts) {

    /**
     * One act of a row; with {@code when}, only where something stands in that column.
     *
     * @param line where the mapping says so
     */
    record Part(int line, Action action, @Nullable Columns when, List<Rule> rules) {}

    /**
     * Where one answer is found: in a column, the same in every row, or the one where the other is empty.
     *
     * @param member of a person: name, address, phone, identityPaper
     */
    record Rule(
            int line,
            Question question,
            @Nullable String member,
            @Nullable Columns columns,
            @Nullable String otherwise) {
        /** Whether it may find no answer at all without anybody being told so already. */
        boolean mayBeMissing() {
            return columns != null && columns.ifAny() && otherwise == null;
        }
    }

    /** A column by any of the names it may have; {@code ifAny} where a file may be without it. */
    record Columns(List<String> names, boolean ifAny) {
        @Override
        public String toString() {
            return String.join(" | ", names);
        }
    }
}
