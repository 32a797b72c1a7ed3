package org.wardledger.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.report.Report.Section;

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
        Writing writing = new Writing(grounds, templates);
        List<Section> sections = templates.stream().map(writing::section).toList();
        return new Report(
                grounds.year(),
                grounds.question(),
                sections.stream().filter(section -> stands(section, sections)).toList(),
                writing.contradictions(),
                writing.bases(),
                List.of());
    }

    /** A heading stands where something stands under it, or is named as missing. */
    private static boolean stands(Section section, List<Section> all) {
        return all.stream()
                .filter(other -> other == section || other.id().startsWith(section.id() + "."))
                .anyMatch(other ->
                        !other.paragraphs().isEmpty() || !other.missing().isEmpty());
    }

    /** The figures these sections ask for. */
    Set<String> figures() {
        Set<String> asked = named(blank -> true, Condition::figures, claim -> claim.figures());
        templates.stream().flatMap(SectionTemplate::toldOneByOne).forEach(asked::add);
        return asked;
    }

    /** Those of them whose entries are told in words: places, hosts, types, days. */
    Set<String> figuresInWords() {
        Set<String> inWords = named(
                Wording.Blank::isInWords,
                Condition::figuresInWords,
                claim -> claim instanceof Claim.SameRating rating ? rating.figures() : List.of());
        templates.stream().flatMap(SectionTemplate::toldOneByOne).forEach(inWords::add);
        return inWords;
    }

    /** The documents these sections cite or look for. */
    List<Cited> documents() {
        return templates.stream()
                .flatMap(SectionTemplate::variants)
                .flatMap(variant -> Stream.concat(
                        variant.wording().blanks().stream().flatMap(blank -> blank.cited().stream()),
                        variant.needs().stream().flatMap(need -> need.condition().documents().stream())))
                .distinct()
                .toList();
    }

    private Set<String> named(
            Predicate<Wording.Blank> blanks,
            Function<Condition, ? extends Collection<String>> conditions,
            Function<Claim, ? extends Collection<String>> claims) {
        return templates.stream()
                .flatMap(template -> Stream.concat(
                        template.variants()
                                .flatMap(variant -> Stream.concat(
                                        variant.wording().blanks().stream()
                                                .filter(blank -> Vocabulary.isCounted(blank.name()))
                                                .filter(blanks)
                                                .map(Wording.Blank::name),
                                        variant.needs().stream()
                                                .flatMap(need -> conditions.apply(need.condition()).stream()))),
                        template.allClaims().flatMap(claim -> claims.apply(claim).stream())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
