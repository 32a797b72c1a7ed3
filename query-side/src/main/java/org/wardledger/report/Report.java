package org.wardledger.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Question;

/** The report of a year as the book now has it (báo cáo công tác dân vận chính quyền): a draft until it is signed. */
public record Report(
        int year,
        Question question,
        List<Section> sections,
        List<Contradiction> contradictions,
        Map<String, Basis> figures,
        List<Settlement> settlements) {

    /** The same report with what was settled of it. */
    Report settled(List<Settlement> known) {
        return new Report(year, question, sections, contradictions, figures, List.copyOf(known));
    }

    /** Why a contradiction was left as it is; null while it is open. */
    @Nullable
    Settlement settlement(Contradiction contradiction) {
        return settlements.stream()
                .filter(one -> one.slot().equals(contradiction.slot()))
                .filter(one -> one.claim().equals(contradiction.key()))
                .findFirst()
                .orElse(null);
    }

    public long openContradictions() {
        return contradictions.stream().filter(one -> settlement(one) == null).count();
    }

    /** What was settled and is found no more (không còn): both sides have come to agree, or to say something else. */
    List<Settlement> noLongerFound() {
        return settlements.stream()
                .filter(one -> contradictions.stream().noneMatch(found -> one.equals(settlement(found))))
                .toList();
    }

    /** One section with what may be said in it, and what may not. */
    public record Section(String id, String title, List<Paragraph> paragraphs, List<Missing> missing) {
        /** {@code 3. Công tác tiếp công dân, …:}; empty where the section has none. */
        public String heading() {
            if (title.isEmpty() || isHead()) {
                return title;
            }
            return id.contains(".")
                    ? id.substring(id.lastIndexOf('.') + 1) + ". " + title + ":"
                    : id + ". " + title.toUpperCase(Locale.ROOT) + ":";
        }

        /** The head of the document: its title is the report's. */
        public boolean isHead() {
            return id.equals("MĐ");
        }
    }

    /** Sentences that stand together, or one point of a list. */
    public record Paragraph(boolean bullet, List<Sentence> sentences) {
        public String text() {
            return (bullet ? "- " : "")
                    + sentences.stream().map(Sentence::printed).collect(Collectors.joining());
        }
    }

    /** One statement, a sentence or a clause of one; {@code joint} is the punctuation that follows it. */
    public record Sentence(String slot, SentenceKind kind, List<Span> spans, String joint, List<Ground> grounds) {
        public String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }

        String printed() {
            return text() + joint;
        }
    }

    /** A piece of text that comes from one source: a figure, entries of the book, or (neither) the wording. */
    public record Span(String text, @Nullable String figureId, List<Long> entries) {
        static Span words(String text) {
            return new Span(text, null, List.of());
        }
    }

    /** What a statement rests on besides the words it prints: a figure, a cited document, an attestation. */
    public record Ground(
            String label, String shown, @Nullable String figureId, List<Long> entries) {}

    /** A figure the report uses, and where the entries behind it stand. */
    public record Basis(Figure figure, List<Long> entries) {}

    /** Two sides that cannot both be right (mâu thuẫn), and why; somebody has to look at them before anybody signs. */
    public record Contradiction(String slot, Ground said, List<Ground> against, String why) {
        private static final int KEY_BYTES = 8;

        /**
         * The fingerprint by which it is settled: over the words of both sides, so that it is another contradiction once
         * one of them says something else; the entries they rest on may grow without it.
         */
        public ClaimKey key() {
            StringBuilder words =
                    new StringBuilder(said.label()).append('\u001f').append(said.shown());
            against.forEach(side ->
                    words.append('\u001f').append(side.label()).append('\u001f').append(side.shown()));
            words.append('\u001f').append(why);
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(words.toString().getBytes(StandardCharsets.UTF_8));
                return new ClaimKey(HexFormat.of().formatHex(digest, 0, KEY_BYTES));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every JDK has SHA-256", impossible);
            }
        }
    }

    /** A statement that may not be printed, and why (chưa in). {@code replaced} when another wording stands for it. */
    public record Missing(String slot, String said, String reason, boolean replaced) {}
}
