package org.wardledger.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.report.Report.Basis;
import org.wardledger.report.Report.Contradiction;
import org.wardledger.report.Report.Missing;
import org.wardledger.report.Report.Paragraph;
import org.wardledger.report.Report.Section;
import org.wardledger.report.Report.Sentence;
import org.wardledger.report.Report.Span;
import org.wardledger.report.SectionTemplate.Clause;
import org.wardledger.report.SectionTemplate.Layout;
import org.wardledger.report.SectionTemplate.Need;
import org.wardledger.report.SectionTemplate.Passage;
import org.wardledger.report.SectionTemplate.Variant;

/** The writing of one report, section by section (viết một báo cáo). */
final class Writing {
    private static final String ENDS = ".:;!?…";

    private final Grounds grounds;
    private final Contradictions contradictions;
    private final Set<String> named;
    private final Set<String> sectionIds;
    private List<Missing> missing = new ArrayList<>();
    private final Map<String, Basis> bases = new LinkedHashMap<>();

    Writing(Grounds grounds, List<SectionTemplate> templates) {
        this.grounds = grounds;
        this.contradictions = new Contradictions(grounds, templates);
        this.named = templates.stream()
                .flatMap(SectionTemplate::variants)
                .flatMap(variant -> variant.wording().blanks().stream())
                .map(Wording.Blank::name)
                .filter(name -> name.startsWith(Vocabulary.PASSAGE + "."))
                .map(Vocabulary::slot)
                .collect(Collectors.toSet());
        this.sectionIds = templates.stream().map(SectionTemplate::id).collect(Collectors.toSet());
    }

    /** One statement before it is known what follows it. */
    private record Stated(String joint, Sentence sentence) {}

    Section section(SectionTemplate template) {
        missing = new ArrayList<>();
        List<Paragraph> paragraphs = template.passages().stream()
                .flatMap(passage -> paragraphs(template, passage))
                .filter(paragraph -> !paragraph.sentences().isEmpty())
                .toList();
        if (template.passages().stream().noneMatch(passage -> passage.layout() == Layout.EACH_TEXT)) {
            unnamed(template).forEach(this::hasNoPlace);
        }
        Wording title = template.title();
        return new Section(
                template.id(),
                title == null
                        ? ""
                        : new Filling(grounds)
                                .spans(title).stream().map(Span::text).collect(Collectors.joining()),
                paragraphs,
                List.copyOf(missing));
    }

    List<Contradiction> contradictions() {
        return contradictions.all();
    }

    Map<String, Basis> bases() {
        return Collections.unmodifiableMap(bases);
    }

    /** What was written for a place of this section that its template does not name. */
    private List<WrittenText> unnamed(SectionTemplate template) {
        return grounds.passages().stream()
                .filter(text -> !named.contains(text.slot()))
                .filter(text -> sectionOf(text.slot()).equals(template.id()))
                .toList();
    }

    /** The innermost section of a place; the first where no section is meant. */
    private String sectionOf(String slot) {
        String id = slot;
        while (!sectionIds.contains(id) && id.contains(".")) {
            id = id.substring(0, id.lastIndexOf('.'));
        }
        return sectionIds.contains(id) ? id : "MĐ";
    }

    private void hasNoPlace(WrittenText text) {
        missing.add(new Missing(
                text.slot(),
                text.withheld() ? "(đoạn người viết)" : text.withoutStop(),
                "Mẫu báo cáo không có chỗ cho đoạn viết ở vị trí này.",
                false));
    }

    private Stream<Paragraph> paragraphs(SectionTemplate template, Passage passage) {
        List<WrittenText> each = switch (passage.layout()) {
            case EACH_TASK -> grounds.tasks();
            case EACH_RECIPIENT -> grounds.recipients();
            case EACH_TEXT -> unnamed(template);
            case PLAIN, BULLET, LINE -> List.of();
        };
        return each.isEmpty()
                ? Stream.of(paragraph(passage, grounds))
                : each.stream().map(text -> paragraph(passage, grounds.with(text)));
    }

    private Paragraph paragraph(Passage passage, Grounds here) {
        List<List<Stated>> groups = passage.sentences().stream()
                .map(clauses -> statements(clauses, here))
                .filter(group -> !group.isEmpty())
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            List<Stated> group = groups.get(at);
            for (int in = 0; in < group.size(); in++) {
                Sentence sentence = group.get(in).sentence();
                boolean ends = in == group.size() - 1;
                boolean last = ends && at == groups.size() - 1;
                String joint = !ends
                        ? group.get(in + 1).joint()
                        : (isEnded(sentence.text()) || isLine(passage) ? "" : ".") + (last ? "" : " ");
                sentences.add(new Sentence(
                        sentence.slot(),
                        sentence.kind(),
                        cased(sentence, in == 0, group.get(in).joint()),
                        joint,
                        sentence.grounds()));
            }
        }
        return new Paragraph(
                switch (passage.layout()) {
                    case BULLET, EACH_TASK, EACH_RECIPIENT -> true;
                    case PLAIN, LINE, EACH_TEXT -> false;
                },
                List.copyOf(sentences));
    }

    private static boolean isLine(Passage passage) {
        return passage.layout() == Layout.LINE || passage.layout() == Layout.EACH_RECIPIENT;
    }

    private static boolean isEnded(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A sentence begins with a capital; words that an official wrote as a sentence lose theirs inside another. */
    private static List<Span> cased(Sentence sentence, boolean begins, String joint) {
        List<Span> all = new ArrayList<>(sentence.spans());
        Span first = all.getFirst();
        String text = begins
                ? VietnameseProse.capitalised(first.text())
                : sentence.kind() == SentenceKind.AUTHORED && !joint.startsWith(";")
                        ? VietnameseProse.inSentence(first.text())
                        : first.text();
        all.set(0, new Span(text, first.figureId(), first.entries()));
        return List.copyOf(all);
    }

    private List<Stated> statements(List<Clause> clauses, Grounds here) {
        List<Stated> stated = new ArrayList<>();
        boolean preceding = false;
        for (Clause clause : clauses) {
            boolean said = false;
            for (Grounds at : clause.each().isEmpty() ? List.of(here) : here.each(clause.each())) {
                said |= stated(clause, said ? at.afterOthers() : at, said || preceding, stated);
            }
            preceding = said;
        }
        return stated;
    }

    /** Adds what a clause states to what is stated before it. */
    private boolean stated(Clause clause, Grounds here, boolean preceding, List<Stated> stated) {
        Checks checks = new Checks(here, preceding);
        WrittenText text = here.atHand();
        String slot = text == null
                ? clause.slot()
                : text.kind() == WrittenText.Kind.TASK ? clause.slot() + "." + text.slot() : text.slot();
        List<Missing> withheld = new ArrayList<>();
        boolean said = false;
        for (Variant variant : clause.variants()) {
            if (!applies(variant, checks)) {
                continue;
            }
            String reason = reason(variant, checks);
            if (reason.isEmpty()) {
                Sentence sentence = sentence(slot, variant, here);
                contradictions.found(variant, sentence, here);
                stated.add(new Stated(variant.wording().joint(), sentence));
                said = true;
                break;
            }
            contradictions.withheld(slot, variant, checks);
            withheld.add(new Missing(slot, variant.wording().outline(), reason, false));
        }
        for (Missing one : withheld) {
            note(new Missing(one.slot(), one.said(), one.reason(), said));
        }
        return said;
    }

    /** Two wordings of one statement that lack the same are missing once. */
    private void note(Missing one) {
        boolean known = missing.stream()
                .anyMatch(other -> other.slot().equals(one.slot())
                        && other.reason().equals(one.reason())
                        && other.replaced() == one.replaced());
        if (!known) {
            missing.add(one);
        }
    }

    private static boolean applies(Variant variant, Checks checks) {
        return variant.needs().stream()
                .filter(need -> !need.claimed())
                .allMatch(need -> checks.lack(need.condition()).isEmpty());
    }

    private static String reason(Variant variant, Checks checks) {
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

    private Sentence sentence(String slot, Variant variant, Grounds here) {
        Rests rests = new Rests(here);
        variant.wording().blanks().forEach(rests::on);
        variant.needs().forEach(need -> rests.on(need.condition()));
        rests.figures().forEach(id -> bases.putIfAbsent(id, new Basis(grounds.figure(id), grounds.positions(id))));
        return new Sentence(slot, variant.kind(), new Filling(here).spans(variant.wording()), "", rests.grounds());
    }
}
