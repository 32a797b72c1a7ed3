package org.wardledger.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Question;
import org.wardledger.figure.VietnameseNumber;

/** A form as the book fills it for one question (biểu đã lập). */
public record FilledForm(Form form, Question question, List<Value> values, List<Checked> identities) {
    /**
     * What stands in a column.
     *
     * @param number null where the book cannot tell; it is then never zero
     * @param reason why it cannot
     */
    public record Value(Form.Column column, @Nullable Long number, String reason) {
        public static final String NOT_TOLD = "chưa ghi được";

        public String display() {
            return number == null ? NOT_TOLD : VietnameseNumber.of(number.longValue());
        }
    }

    /** How an identity came out. */
    public enum Outcome {
        HOLDS("khớp"),
        BROKEN("KHÔNG KHỚP"),
        UNCHECKED("chưa kiểm được");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** An identity held against the numbers. */
    public record Checked(Form.Identity identity, Outcome outcome) {}

    public Value value(int number) {
        return values.get(number - 1);
    }
}
