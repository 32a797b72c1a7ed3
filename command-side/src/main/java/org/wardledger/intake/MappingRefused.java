package org.wardledger.intake;

import java.util.List;
import org.wardledger.common.Refusal;

/** A mapping that cannot be followed, with every line that is wrong. */
final class MappingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    MappingRefused(List<String> problems) {
        super(Reason.RULE, "mapping", String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    static MappingRefused inLine(int line, String sentence) {
        return new MappingRefused(List.of("Dòng %d của bản đối chiếu: %s".formatted(line, sentence)));
    }

    List<String> problems() {
        return problems;
    }
}
