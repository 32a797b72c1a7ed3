package org.wardledger.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.Topic;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Visibility;
import org.wardledger.report.Claim.Against;
import org.wardledger.report.Grounds.Witness;
import org.wardledger.report.Report.Contradiction;
import org.wardledger.report.Report.Ground;
import org.wardledger.report.Report.Sentence;
import org.wardledger.report.SectionTemplate.Need;
import org.wardledger.report.SectionTemplate.Variant;

/** What in one report says otherwise than the book or than itself (mâu thuẫn cần xem lại), each with both sides. */
final class Contradictions {
    private final Grounds grounds;
    private final List<SectionTemplate> templates;
    private final SpokenChecks spoken;
    private final List<Contradiction> found = new ArrayList<>();

    Contradictions(Grounds grounds, List<SectionTemplate> templates) {
        this.grounds = grounds;
        this.templates = templates;
        this.spoken = new SpokenChecks(grounds);
    }

    /** Looks at a statement that is made. */
    void found(Variant variant, Sentence sentence, Grounds here) {
        Ground said = new Ground(
                sentence.kind().label(),
                sentence.text(),
                null,
                sentence.spans().stream()
                        .flatMap(span -> span.entries().stream())
                        .distinct()
                        .sorted()
                        .toList());
        variant.claims().forEach(claim -> add(spoken.against(claim, sentence.slot(), said)));
        variant.wording().blanks().stream()
                .filter(blank -> Vocabulary.isWritten(blank.name()))
                .flatMap(blank -> Stream.ofNullable(here.text(blank.name())))
                .forEach(text -> onText(sentence.slot(), text));
    }

    private void onText(String slot, WrittenText text) {
        Ground said = new Ground(text.kind().label(), text.withoutStop(), null, List.of(text.position()));
        templates.stream()
                .flatMap(template -> template.claims().stream())
                .forEach(claim -> add(spoken.against(claim, slot, said)));
        List<Mention> mentions = Mention.in(text.words());
        mentions.forEach(mention -> add(spoken.against(mention, slot, said)));
        DocumentCode related = text.related();
        if (related != null
                && mentions.stream().noneMatch(mention -> mention.code().equals(related))) {
            add(spoken.against(new Mention(related, null), slot, said));
        }
    }

    /** Looks at a wording that may not be said: a zero nobody vouches for, a schedule with days that say nothing. */
    void withheld(String slot, Variant variant, Checks checks) {
        List<Condition> claimed = variant.needs().stream()
                .filter(Need::claimed)
                .map(Need::condition)
                .toList();
        List<Condition> failing = claimed.stream()
                .filter(condition -> checks.lack(condition).isPresent())
                .toList();
        // A figure nobody may read here is as good as not asked for, whatever it is.
        boolean onlyUnattested = failing.stream().anyMatch(Condition.Attested.class::isInstance)
                && failing.stream().allMatch(one -> one instanceof Condition.Attested || isHidden(one));
        boolean silent = !failing.isEmpty() && failing.stream().allMatch(Condition.NoSilentDay.class::isInstance);
        if (variant.kind() == SentenceKind.ZERO && onlyUnattested || silent) {
            add(Optional.of(new Contradiction(
                    slot,
                    new Ground("Chưa in", variant.wording().outline(), null, List.of()),
                    rests(claimed.stream().filter(one -> !isHidden(one)).toList()),
                    String.join(
                            " ",
                            failing.stream()
                                    .flatMap(one -> checks.lack(one).stream())
                                    .toList()))));
        }
    }

    private boolean isHidden(Condition condition) {
        return condition.figures().stream().anyMatch(id -> grounds.figure(id).visibility() != Visibility.EVERYONE);
    }

    private List<Ground> rests(List<Condition> conditions) {
        Rests rests = new Rests(grounds);
        conditions.forEach(rests::on);
        return rests.grounds();
    }

    private void add(Optional<Contradiction> one) {
        one.filter(contradiction -> !found.contains(contradiction)).ifPresent(found::add);
    }

    /** Everything found, and what concerns no single sentence: plans without a result, bands that differ. */
    List<Contradiction> all() {
        templates.forEach(template -> template.claims().forEach(claim -> {
            if (claim instanceof Claim.EveryPlan) {
                grounds.papers().plans().forEach(plan -> add(withoutResult(template.id(), plan)));
            } else if (claim instanceof Claim.SameRating rating) {
                add(ratings(template.id(), rating));
            }
        }));
        return List.copyOf(found);
    }

    private Optional<Contradiction> withoutResult(String section, Papers.Plan plan) {
        Topic topic = plan.paper().document().topic();
        List<Claim.PlanShown> shown = templates.stream()
                .flatMap(template -> template.claims().stream())
                .filter(Claim.PlanShown.class::isInstance)
                .map(Claim.PlanShown.class::cast)
                .filter(claim -> topic != null && claim.topics().contains(topic))
                .toList();
        boolean untold = shown.stream().anyMatch(claim -> claim.by().isEmpty());
        boolean isShown = shown.stream().flatMap(claim -> claim.by().stream()).anyMatch(spoken::holds);
        if (untold || isShown || !plan.shownBy().isEmpty()) {
            return Optional.empty();
        }
        List<Condition> looked = shown.stream()
                .flatMap(claim -> claim.by().stream())
                .map(Against::condition)
                .toList();
        return Optional.of(new Contradiction(
                section,
                new Ground(
                        "Kế hoạch trong sổ",
                        new CitationProse(grounds.papers().bodies()).full(plan.paper()),
                        null,
                        List.of(plan.paper().position())),
                rests(looked),
                "Sổ chưa ghi kết quả, kiểm tra, sơ kết hay tổng kết nào của kế hoạch này."));
    }

    private Optional<Contradiction> ratings(String section, Claim.SameRating claim) {
        Map<String, List<Ground>> bands = new TreeMap<>();
        for (String id : claim.figures()) {
            Figure figure = grounds.figure(id);
            for (Witness one : grounds.witnesses(id)) {
                String band = one.word(Vocabulary.RATING);
                if (one.quantity() > 0 && !band.isEmpty()) {
                    bands.computeIfAbsent(band, key -> new ArrayList<>())
                            .add(new Ground(
                                    figure.label(),
                                    one.word(Vocabulary.HOSTS) + ", ngày " + VietnameseProse.shortDay(one.occurredOn())
                                            + ": " + band,
                                    null,
                                    List.of(one.position())));
                }
            }
        }
        List<Ground> sides = bands.values().stream().flatMap(List::stream).toList();
        return bands.size() < 2
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        section,
                        sides.getFirst(),
                        sides.subList(1, sides.size()),
                        "Các kết quả xếp loại của năm không giống nhau."));
    }
}
