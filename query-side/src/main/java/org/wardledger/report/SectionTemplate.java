package org.wardledger.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One section as the office words it (mẫu của một mục): order, wording, what each wording needs, and what is held against
 * what.
 *
 * @param title empty where the section has no heading
 * @param claims what is held against everything an official wrote
 */
public record SectionTemplate(String id, @Nullable Wording title, List<Claim> claims, List<Passage> passages) {
    /** How a paragraph stands on the page. */
    enum Layout {
        PLAIN,
        BULLET,
        /** As it stands, without a full stop: a line of the frame. */
        LINE,
        /** Once for each recipient, as a list. */
        EACH_RECIPIENT,
        /** Once for each task, as a list. */
        EACH_TASK,
        /** Once for each passage of the section that no other place names. */
        EACH_TEXT
    }

    /** One paragraph; each group of clauses is one sentence. */
    record Passage(Layout layout, List<List<Clause>> sentences) {
        Stream<Variant> variants() {
            return sentences.stream().flatMap(List::stream).flatMap(clause -> clause.variants().stream());
        }
    }

    /**
     * One statement; of its variants the first that may be printed is printed.
     *
     * @param each made once for each entry behind this figure; empty where it is made once
     */
    record Clause(String slot, String each, List<Variant> variants) {}

    /** One way to say it. {@code reason} says why it cannot be said yet, where its kind of action is not built. */
    record Variant(
            SentenceKind kind,
            List<Need> needs,
            Wording wording,
            @Nullable String reason,
            List<Claim> claims) {}

    /**
     * A condition and its weight: one that is {@code claimed} (cần) is listed as missing when it fails, the others
     * (khi) only choose the wording.
     */
    record Need(boolean claimed, Condition condition) {}

    Stream<Variant> variants() {
        return passages.stream().flatMap(Passage::variants);
    }

    /** The figures whose entries are told one by one. */
    Stream<String> toldOneByOne() {
        return passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(List::stream)
                .map(Clause::each)
                .filter(each -> !each.isEmpty());
    }

    /** Everything that is held against something, wherever in the section it stands. */
    Stream<Claim> allClaims() {
        return Stream.concat(claims.stream(), variants().flatMap(variant -> variant.claims().stream()));
    }
}
