package org.wardledger.figure;

import java.util.List;

/** Every figure of a period, each beside the same period of the year before (mọi số liệu của kỳ). */
public record FiguresView(Question question, List<YearOnYear> lines) {
    public boolean told() {
        return lines.stream().anyMatch(YearOnYear::told);
    }
}
