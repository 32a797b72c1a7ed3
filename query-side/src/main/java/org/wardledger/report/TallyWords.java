package org.wardledger.report;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardledger.common.Labelled;
import org.wardledger.figure.Period;
import org.wardledger.figure.VietnameseNumber;
import org.wardledger.petition.PetitionField;

/** A tally in the words of the office (lời của bảng tổng hợp). */
public final class TallyWords {
    private TallyWords() {}

    /** As one sentence part: {@code đơn đã nhận theo lĩnh vực: đất đai 5, môi trường 4, các ô gộp 3}. */
    public static String of(Tally tally) {
        String cells = tally.cells().stream()
                .map(cell -> (tally.by() == TalliedBy.WHOLE ? "" : part(tally, cell.part()) + " ")
                        + VietnameseNumber.of(cell.count()))
                .collect(Collectors.joining(", "));
        String folded = tally.folded() == null ? "" : "các ô gộp " + VietnameseNumber.of(tally.folded());
        return title(tally) + ": " + cells + (cells.isEmpty() || folded.isEmpty() ? "" : ", ") + folded;
    }

    /** A month or a quarter: {@code tháng 7 năm 2023}. */
    static String period(LocalDate from, LocalDate to) {
        String name = from.getMonth() == to.getMonth()
                ? "%d-%02d".formatted(from.getYear(), from.getMonthValue())
                : "%d-Q%d".formatted(from.getYear(), from.get(IsoFields.QUARTER_OF_YEAR));
        return new Period(name, from, to).label();
    }

    /** What is counted, and by what it is split. */
    public static String title(Tally tally) {
        return tally.of().label()
                + (tally.by() == TalliedBy.WHOLE ? "" : " " + tally.by().label());
    }

    /** A part as it is shown; fields of petitions are recorded by their constants. */
    public static String part(Tally tally, String part) {
        if (part.isEmpty()) {
            return "không ghi";
        }
        Optional<PetitionField> field = tally.of() == TallyMeasure.PETITION_RECEIVED && tally.by() == TalliedBy.FIELD
                ? Arrays.stream(PetitionField.values())
                        .filter(one -> one.name().equals(part))
                        .findFirst()
                : Optional.empty();
        return field.map(Labelled::label).orElse(part);
    }
}
