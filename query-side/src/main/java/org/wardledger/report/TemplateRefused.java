package org.wardledger.report;

/** A template that could print something the book does not hold (mẫu câu không dùng được). */
public final class TemplateRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    TemplateRefused(String template, int line, String sentence) {
        super(template + ", dòng " + line + ": " + sentence);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
