package org.wardledger.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Links;
import org.wardledger.figure.Question;
import org.wardledger.report.Report.Basis;
import org.wardledger.report.Report.Contradiction;
import org.wardledger.report.Report.Ground;
import org.wardledger.report.Report.Missing;
import org.wardledger.report.Report.Paragraph;
import org.wardledger.report.Report.Section;
import org.wardledger.report.Report.Sentence;

/** The report as programs read it: the text of a section is its sentences with their joints, one after another. */
record ReportJson(
        int year,
        String title,
        String office,
        LocalDate asOf,
        long size,
        String stated,
        List<SectionJson> sections,
        List<ContradictionJson> contradictions,
        List<SettlementJson> noLongerFound,
        List<FigureJson> figures) {

    record SectionJson(String id, String heading, List<ParagraphJson> paragraphs, List<MissingJson> missing) {}

    record ParagraphJson(boolean bullet, List<SentenceJson> sentences) {}

    record SentenceJson(
            String slot, String kind, String text, String joint, List<SpanJson> spans, List<GroundJson> grounds) {}

    record SpanJson(String text, @Nullable String figure, List<Long> entries) {}

    record GroundJson(String label, String shown, @Nullable String figure, List<Long> entries) {}

    /** Two sides that cannot both be right. */
    record ContradictionJson(
            String slot,
            String claim,
            GroundJson said,
            List<GroundJson> against,
            String why,
            boolean open,
            @Nullable SettlementJson settlement) {}

    /** Why a contradiction was left as it is, by whom and when; {@code reason} for those who may read it. */
    record SettlementJson(
            String slot,
            String claim,
            long entry,
            LocalDate occurredOn,
            String by,
            @Nullable String reason) {}

    record MissingJson(String slot, String said, String reason, boolean replaced) {}

    /** {@code entries} is absent where there are too many to list here; {@code evidence} opens all of them. */
    record FigureJson(
            String id,
            String label,
            @Nullable BigDecimal value,
            String display,
            String unit,
            long numerator,
            @Nullable Long denominator,
            String definition,
            String evidence,
            @Nullable List<Long> entries) {}

    static ReportJson of(Report report) {
        Question question = report.question();
        return new ReportJson(
                report.year(),
                ReportText.title(report),
                question.office(),
                question.asOf(),
                question.size(),
                ReportText.asOf(report),
                report.sections().stream().map(ReportJson::section).toList(),
                report.contradictions().stream()
                        .map(one -> contradiction(one, report.settlement(one)))
                        .toList(),
                report.noLongerFound().stream().map(ReportJson::settlement).toList(),
                report.figures().values().stream().map(ReportJson::figure).toList());
    }

    private static SectionJson section(Section section) {
        return new SectionJson(
                section.id(),
                section.heading(),
                section.paragraphs().stream().map(ReportJson::paragraph).toList(),
                section.missing().stream().map(ReportJson::missing).toList());
    }

    private static ParagraphJson paragraph(Paragraph paragraph) {
        return new ParagraphJson(
                paragraph.bullet(),
                paragraph.sentences().stream().map(ReportJson::sentence).toList());
    }

    private static SentenceJson sentence(Sentence sentence) {
        return new SentenceJson(
                sentence.slot(),
                sentence.kind().code(),
                sentence.text(),
                sentence.joint(),
                sentence.spans().stream()
                        .map(span -> new SpanJson(span.text(), span.figureId(), span.entries()))
                        .toList(),
                sentence.grounds().stream().map(ReportJson::ground).toList());
    }

    private static GroundJson ground(Ground ground) {
        return new GroundJson(ground.label(), ground.shown(), ground.figureId(), ground.entries());
    }

    private static SettlementJson settlement(Settlement one) {
        return new SettlementJson(
                one.slot(), one.claim().value(), one.position(), one.occurredOn(), one.by(), one.reason());
    }

    private static ContradictionJson contradiction(Contradiction one, @Nullable Settlement settled) {
        return new ContradictionJson(
                one.slot(),
                one.key().value(),
                ground(one.said()),
                one.against().stream().map(ReportJson::ground).toList(),
                one.why(),
                settled == null,
                settled == null ? null : settlement(settled));
    }

    private static MissingJson missing(Missing missing) {
        return new MissingJson(missing.slot(), missing.said(), missing.reason(), missing.replaced());
    }

    private static FigureJson figure(Basis basis) {
        Figure figure = basis.figure();
        boolean listed = !basis.entries().isEmpty() || figure.isNone();
        return new FigureJson(
                figure.id(),
                figure.label(),
                figure.value(),
                figure.display(),
                figure.unit(),
                figure.numerator(),
                figure.denominator(),
                figure.definition(),
                "/api/figures/" + figure.id() + "/evidence" + Links.api(figure.question()),
                listed ? basis.entries() : null);
    }
}
