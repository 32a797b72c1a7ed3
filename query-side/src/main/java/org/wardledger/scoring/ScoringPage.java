package org.wardledger.scoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.Body;
import org.wardledger.coordination.CoordinationEvent.AssessmentRecorded;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.inspection.InspectionEvent.SelfAssessmentMade;
import org.wardledger.inspection.Points;
import org.wardledger.inspection.Rating;
import org.wardledger.ledger.Entry;
import org.wardledger.register.OpenedRecords;
import org.wardledger.register.Registers;
import org.wardledger.scoring.ScoringView.Stated;

/** The scoring sheets of a year (bảng chấm điểm), beside what others stated without points. */
@Controller
class ScoringPage {
    private static final String ADDRESS = "/so/scoring";
    private static final List<String> STATED =
            List.of("self-assessment-made", "inspection-scored", "assessment-recorded");

    private final Registers registers;
    private final ScoreSheets sheets;
    private final OpenedRecords records;
    private final Figures figures;

    ScoringPage(Registers registers, ScoreSheets sheets, OpenedRecords records, Figures figures) {
        this.registers = registers;
        this.sheets = sheets;
        this.records = records;
        this.figures = figures;
    }

    @GetMapping(ADDRESS)
    ModelAndView sheet(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        // The reporting year of Decree 09/2019 begins in December; it is named after the year in which it ends.
        int year = question.period().to().getYear();
        Rights rights = Rights.ofCaller();
        long violations = figures.figure(
                        "incident.violations",
                        new Question(question.office(), Period.year(year), question.asOf(), question.size()))
                .numerator();
        ScoringView view = new ScoringView(
                question,
                year,
                sheets.of(year, question),
                stated(year, question),
                violations,
                rights.records(),
                registers.isOlderThanNow(question));
        ModelAndView shown = Registers.page(
                "scoring/sheet", view, "Chấm điểm năm " + year, Registers.times(question), Map.of("Sổ", "/so"));
        Map<String, String> actions = new LinkedHashMap<>();
        if (rights.records()) {
            actions.put("Chấm điểm", ADDRESS + "/ghi/score-given?year=" + year);
            actions.put("Áp dụng bộ tiêu chí", ADDRESS + "/ghi/criteria-adopted");
            actions.put("Thử bằng bộ mẫu", ADDRESS + "/ghi/criteria-adopted?sample=true");
        }
        return shown.addObject("actions", actions);
    }

    /** A band stated without points is quoted as stated, with its source, and held against nothing. */
    private List<Stated> stated(int year, Question question) {
        return records.with(question, STATED, OpenedRecords.EVER).values().stream()
                .flatMap(record -> Entry.standing(record).stream())
                .filter(entry -> !entry.event().occurredOn().isAfter(question.asOf()))
                .flatMap(entry -> stated(entry).stream())
                .filter(one -> one.year() == year)
                .sorted(Comparator.comparing(Stated::on).thenComparing(Stated::position))
                .toList();
    }

    private static Optional<Stated> stated(Entry entry) {
        return switch (entry.event()) {
            case SelfAssessmentMade it ->
                stated(entry, it.year(), "tự đánh giá", it.subject(), it.host(), it.rating(), it.points());
            case InspectionScored it ->
                stated(
                        entry,
                        it.occurredOn().getYear(),
                        it.kind().label(),
                        it.subject(),
                        it.host(),
                        it.rating(),
                        it.points());
            case AssessmentRecorded it ->
                stated(entry, it.year(), "đánh giá, xếp loại", it.subject(), it.host(), it.rating(), null);
            default -> Optional.empty();
        };
    }

    private static Optional<Stated> stated(
            Entry entry,
            int year,
            String how,
            String subject,
            Body host,
            @Nullable Rating rating,
            @Nullable Points points) {
        return rating == null
                ? Optional.empty()
                : Optional.of(new Stated(
                        entry.position(),
                        year,
                        entry.event().occurredOn(),
                        how,
                        subject,
                        host.value(),
                        rating.label(),
                        points == null ? "không nêu điểm" : Proposed.shown(points) + " điểm"));
    }
}
