package org.wardledger.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the truth of a sentence comes from (loại câu). */
public enum SentenceKind {
    /** Counted from entries. */
    COMPUTED("tính từ sổ"),
    /** Says that nothing happened: a claim, printed only when the count is zero and the register is attested. */
    ZERO("số không"),
    /** Names a registered document. */
    CITED("trích dẫn"),
    /** Words of an official, themselves recorded. */
    AUTHORED("người viết"),
    /** The frame of the document, the same every year: title, opening and closing words. */
    FRAME("khuôn mẫu"),
    /** Needs a kind of action that cannot be recorded yet, and so is never printed. */
    NOT_BUILT("chưa ghi được");

    private final String label;

    SentenceKind(String label) {
        this.label = label;
    }

    /** The Vietnamese words, as templates and pages have them. */
    public String label() {
        return label;
    }

    /** The name in the style sheet and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SentenceKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
