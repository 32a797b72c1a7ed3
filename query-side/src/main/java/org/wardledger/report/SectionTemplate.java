package org.wardledger.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One section as the office words it (mẫu của một mục): order, wording and what each wording needs. */
public record SectionTemplate(String id, String title, List<Passage> passages) {
    /** One paragraph; each group of clauses is one sentence. */
    record Passage(List<List<Clause>> sentences) {}

    /** One statement; of its variants the first that may be printed is printed. */
    record Clause(String slot, List<Variant> variants) {}

    /** One way to say it. {@code reason} says why it cannot be said yet, where its kind of action is not built. */
    record Variant(
            SentenceKind kind,
            List<Need> needs,
            Wording wording,
            @Nullable String reason) {}

    /**
     * A condition and its weight: one that is {@code claimed} (cần) is listed as missing when it fails, the others
     * (khi) only choose the wording.
     */
    record Need(boolean claimed, Condition condition) {}
}
