package org.wardledger.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.report.Report.Basis;
import org.wardledger.report.Report.Missing;
import org.wardledger.report.Report.Paragraph;
import org.wardledger.report.Report.Section;
import org.wardledger.report.Report.Sentence;
import org.wardledger.report.Report.Span;
import org.wardledger.report.SectionTemplate.Clause;
import org.wardledger.report.SectionTemplate.Need;
import org.wardledger.report.SectionTemplate.Variant;

/**
 * Writes the annual report (báo cáo năm): the grounds of a year in, sections out. It knows no clock and no store, so
 * the same grounds give the same words for ever.
 */
public final class AnnualReport {
    private final List<SectionTemplate> templates;

    public AnnualReport(List<SectionTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    public Report write(Grounds grounds) {
        Writing writing = new Writing(grounds);
        List<Section> sections = templates.stream().map(writing::section).toList();
        return new Report(grounds.year(), grounds.question(), sections, writing.bases());
    }

    /** The figures these sections ask for. */
    Set<String> figures() {
        return named(blank -> true, Condition::figures);
    }

    /** Those of them whose entries are told in words: places, hosts, types, days. */
    Set<String> figuresInWords() {
        return named(Wording.Blank::isInWords, Condition::figuresInWords);
    }

    private Set<String> named(Predicate<Wording.Blank> blanks, Function<Condition, List<String>> conditions) {
        return templates.stream()
                .flatMap(template -> template.passages().stream())
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(List::stream)
                .flatMap(clause -> clause.variants().stream())
                .flatMap(variant -> Stream.concat(
                        variant.wording().blanks().stream()
                                .filter(blank -> Vocabulary.isCounted(blank.name()))
                                .filter(blanks)
                                .map(Wording.Blank::name),
                        variant.needs().stream().flatMap(need -> conditions.apply(need.condition()).stream())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One statement before it is known what follows it. */
    private record Stated(String joint, Sentence sentence) {}

    private static final class Writing {
        private final Grounds grounds;
        private final Checks checks;
        private final Filling filling;
        private List<Missing> missing = new ArrayList<>();
        private final Map<String, Basis> bases = new LinkedHashMap<>();

        Writing(Grounds grounds) {
            this.grounds = grounds;
            this.checks = new Checks(grounds);
            this.filling = new Filling(grounds);
        }

        Section section(SectionTemplate template) {
            missing = new ArrayList<>();
            List<Paragraph> paragraphs = template.passages().stream()
                    .map(this::paragraph)
                    .filter(paragraph -> !paragraph.sentences().isEmpty())
                    .toList();
            return new Section(template.id(), template.title(), paragraphs, List.copyOf(missing));
        }

        Map<String, Basis> bases() {
            return Collections.unmodifiableMap(bases);
        }

        private Paragraph paragraph(SectionTemplate.Passage passage) {
            List<List<Stated>> groups = passage.sentences().stream()
                    .map(this::statements)
                    .filter(group -> !group.isEmpty())
                    .toList();
            List<Sentence> sentences = new ArrayList<>();
            for (int at = 0; at < groups.size(); at++) {
                List<Stated> group = groups.get(at);
                for (int in = 0; in < group.size(); in++) {
                    boolean ends = in == group.size() - 1;
                    String joint = !ends ? group.get(in + 1).joint() : at == groups.size() - 1 ? "." : ". ";
                    Sentence sentence = group.get(in).sentence();
                    sentences.add(new Sentence(
                            sentence.slot(),
                            sentence.kind(),
                            in == 0 ? capitalised(sentence.spans()) : sentence.spans(),
                            joint,
                            sentence.grounds()));
                }
            }
            return new Paragraph(List.copyOf(sentences));
        }

        private List<Stated> statements(List<Clause> clauses) {
            List<Stated> stated = new ArrayList<>();
            for (Clause clause : clauses) {
                List<Missing> withheld = new ArrayList<>();
                boolean said = false;
                for (Variant variant : clause.variants()) {
                    if (!applies(variant)) {
                        continue;
                    }
                    String reason = reason(variant);
                    if (reason.isEmpty()) {
                        stated.add(new Stated(variant.wording().joint(), sentence(clause.slot(), variant)));
                        said = true;
                        break;
                    }
                    withheld.add(new Missing(clause.slot(), variant.wording().outline(), reason, false));
                }
                for (Missing one : withheld) {
                    missing.add(new Missing(one.slot(), one.said(), one.reason(), said));
                }
            }
            return stated;
        }

        private boolean applies(Variant variant) {
            return variant.needs().stream()
                    .filter(need -> !need.claimed())
                    .allMatch(need -> checks.lack(need.condition()).isEmpty());
        }

        private String reason(Variant variant) {
            if (variant.kind() == SentenceKind.NOT_BUILT) {
                return VietnameseProse.capitalised(String.valueOf(variant.reason()));
            }
            List<String> reasons = new ArrayList<>();
            variant.needs().stream()
                    .filter(Need::claimed)
                    .map(need -> checks.lack(need.condition()))
                    .forEach(lack -> lack.ifPresent(reasons::add));
            variant.wording().blanks().stream().map(checks::lack).forEach(lack -> lack.ifPresent(reasons::add));
            return String.join(" ", reasons.stream().distinct().toList());
        }

        private Sentence sentence(String slot, Variant variant) {
            Rests rests = new Rests(grounds);
            variant.wording().blanks().forEach(rests::on);
            variant.needs().forEach(need -> rests.on(need.condition()));
            rests.figures().forEach(id -> bases.putIfAbsent(id, new Basis(grounds.figure(id), grounds.positions(id))));
            List<Span> spans =
                    variant.wording().parts().stream().map(filling::span).toList();
            return new Sentence(slot, variant.kind(), spans, "", rests.grounds());
        }

        private static List<Span> capitalised(List<Span> spans) {
            List<Span> all = new ArrayList<>(spans);
            Span first = all.getFirst();
            all.set(0, new Span(VietnameseProse.capitalised(first.text()), first.figureId(), first.entries()));
            return List.copyOf(all);
        }
    }
}
