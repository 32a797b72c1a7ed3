package org.wardledger.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.wardledger.figure.Figure;
import org.wardledger.figure.VietnameseNumber;
import org.wardledger.figure.Visibility;
import org.wardledger.report.Report.Contradiction;
import org.wardledger.report.Report.Ground;

/** Holds words against the book (đối chiếu lời văn với sổ): what they claim, which numbers and which documents they name. */
final class SpokenChecks {
    private final Grounds grounds;
    private final Checks checks;

    SpokenChecks(Grounds grounds) {
        this.grounds = grounds;
        this.checks = new Checks(grounds);
    }

    Optional<Contradiction> against(Claim claim, String slot, Ground said) {
        return switch (claim) {
            case Claim.Spoken spoken -> spoken(spoken, slot, said);
            case Claim.Number number -> number(number, slot, said);
            case Claim.EveryPlan every -> Optional.empty();
            case Claim.PlanShown shown -> Optional.empty();
            case Claim.SameRating rating -> Optional.empty();
        };
    }

    boolean holds(Claim.Against against) {
        return checks.lack(against.condition()).isEmpty() == against.holds();
    }

    private Optional<Contradiction> spoken(Claim.Spoken claim, String slot, Ground said) {
        String text = said.shown().toLowerCase(Locale.ROOT);
        List<String> words = claim.words().stream()
                .filter(word -> text.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        List<Condition> against = claim.against().stream()
                .filter(this::holds)
                .map(Claim.Against::condition)
                .toList();
        if (words.isEmpty() || against.isEmpty()) {
            return Optional.empty();
        }
        Rests rests = new Rests(grounds);
        against.forEach(rests::on);
        return Optional.of(new Contradiction(
                slot,
                said,
                rests.grounds(),
                "Lời văn nói “" + String.join("”, “", words) + "”, sổ ghi khác: "
                        + String.join(
                                "; ",
                                rests.grounds().stream()
                                        .map(ground -> ground.label() + " " + ground.shown())
                                        .toList())
                        + "."));
    }

    /** A number is compared as roughly as it is printed: 99,5% says the same as 99,45%. */
    private Optional<Contradiction> number(Claim.Number claim, String slot, Ground said) {
        Figure figure = grounds.figure(claim.figure());
        Matcher printed = claim.written().matcher(said.shown());
        if (figure.visibility() != Visibility.EVERYONE || figure.value() == null || !printed.find()) {
            return Optional.empty();
        }
        String decimals = Objects.requireNonNullElse(printed.group("decimals"), "");
        BigDecimal number =
                new BigDecimal(printed.group("number").replace(".", "") + (decimals.isEmpty() ? "" : "." + decimals));
        if (exactly(figure, decimals.length()).compareTo(number) == 0) {
            return Optional.empty();
        }
        Rests rests = new Rests(grounds);
        rests.on(new Condition.Some(figure.id()));
        return Optional.of(new Contradiction(
                slot,
                said,
                rests.grounds(),
                "Lời văn ghi " + VietnameseNumber.of(number) + ", sổ tính được " + figure.display() + "."));
    }

    private static BigDecimal exactly(Figure figure, int decimals) {
        Long whole = figure.denominator();
        return whole == null
                ? Objects.requireNonNull(figure.value())
                : BigDecimal.valueOf(figure.numerator())
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    /** A document named in a text must be on record, under the day the text gives it. */
    Optional<Contradiction> against(Mention mention, String slot, Ground said) {
        List<Paper> papers = grounds.papers().named(mention.code());
        if (papers.isEmpty()) {
            return Optional.of(new Contradiction(
                    slot, said, List.of(), "Sổ không có văn bản " + mention.shown() + " mà lời văn nêu."));
        }
        boolean sameDay = mention.day() == null
                || papers.stream()
                        .anyMatch(paper -> mention.day().equals(paper.document().documentOn()));
        CitationProse prose = new CitationProse(grounds.papers().bodies());
        return sameDay
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        slot,
                        said,
                        papers.stream()
                                .map(paper -> new Ground(
                                        "Văn bản trong sổ",
                                        prose.of(paper, Cited.Form.NUMBER),
                                        null,
                                        List.of(paper.position())))
                                .toList(),
                        "Lời văn nêu văn bản " + mention.shown() + ", sổ ghi ngày khác hoặc không ghi ngày."));
    }
}
