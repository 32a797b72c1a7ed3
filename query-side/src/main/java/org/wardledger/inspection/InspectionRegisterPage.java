package org.wardledger.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.correction.Amendments;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.Statistics;
import org.wardledger.inspection.InspectionEvent.InspectionPlanned;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.inspection.InspectionEvent.SelfAssessmentMade;
import org.wardledger.inspection.InspectionsView.Assessment;
import org.wardledger.inspection.InspectionsView.Inspection;
import org.wardledger.ledger.Entry;
import org.wardledger.register.OpenedRecords;
import org.wardledger.register.Registers;

/** Inspections announced and held, and what the office says of itself (sổ kiểm tra, tự đánh giá). */
@Controller
class InspectionRegisterPage {
    private static final String ADDRESS = "/so/inspection";
    private static final List<String> KINDS =
            List.of("inspection-planned", "inspection-scored", "self-assessment-made");

    private final Registers registers;
    private final OpenedRecords records;

    InspectionRegisterPage(Registers registers, OpenedRecords records) {
        this.registers = registers;
        this.records = records;
    }

    @GetMapping(ADDRESS)
    ModelAndView register(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        Rights rights = Rights.ofCaller();
        List<Inspection> inspections = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        // An inspection announced in December is held in January: all are read, and the day decides.
        records.with(question, KINDS, OpenedRecords.EVER).values().forEach(record -> {
            Telling telling = new Telling(record, question.asOf(), rights);
            inspections.addAll(telling.inspections());
            assessments.addAll(telling.assessments());
        });
        InspectionsView view = new InspectionsView(
                question,
                inspections.stream()
                        .filter(inspection -> question.period().contains(inspection.on()))
                        .sorted(Comparator.comparing(Inspection::on).reversed())
                        .toList(),
                assessments.stream()
                        .filter(assessment -> assessment.said().year()
                                        >= question.period().from().getYear()
                                && assessment.said().year()
                                        <= question.period().to().getYear())
                        .sorted(Comparator.comparing(
                                        (Assessment one) -> one.said().occurredOn())
                                .reversed())
                        .toList(),
                rights.records(),
                registers.isOlderThanNow(question));
        ModelAndView shown = Registers.page(
                "inspection/register",
                view,
                "Sổ kiểm tra, tự đánh giá",
                Registers.times(question),
                Map.of("Sổ", "/so"));
        Map<String, String> actions = new LinkedHashMap<>();
        if (rights.records()) {
            actions.put("Ghi kết quả kiểm tra", ADDRESS + "/ghi/inspection-scored");
            actions.put("Ghi kế hoạch kiểm tra", ADDRESS + "/ghi/inspection-planned");
            actions.put("Ghi tự đánh giá", ADDRESS + "/ghi/self-assessment-made");
        }
        return shown.addObject("actions", actions);
    }

    /** One record as lines of the page. */
    private static final class Telling {
        private final List<Entry> standing;
        private final Amendments amendments;
        private final LocalDate asOf;
        private final Rights rights;

        Telling(List<Entry> record, LocalDate asOf, Rights rights) {
            this.standing = Statistics.happened(Entry.standing(record))
                    .filter(entry -> !entry.event().occurredOn().isAfter(asOf))
                    .toList();
            this.amendments = Amendments.of(record);
            this.asOf = asOf;
            this.rights = rights;
        }

        List<Inspection> inspections() {
            List<Inspection> told = new ArrayList<>();
            @Nullable Entry announced = null;
            @Nullable Entry held = null;
            for (Entry entry : standing) {
                announced = entry.event() instanceof InspectionPlanned ? entry : announced;
                held = entry.event() instanceof InspectionScored ? entry : held;
            }
            if (announced != null || held != null) {
                List<PutRight> noted = new ArrayList<>();
                for (@Nullable Entry line : new Entry[] {announced, held}) {
                    if (line != null) {
                        noted.addAll(PutRight.of(amendments.of(line), rights));
                    }
                }
                told.add(new Inspection(announced, held, false, noted, asOf));
            }
            amendments.struck().stream()
                    .filter(line -> !(line.event() instanceof SelfAssessmentMade))
                    .map(line -> new Inspection(
                            line.event() instanceof InspectionPlanned ? line : null,
                            line.event() instanceof InspectionScored ? line : null,
                            true,
                            PutRight.of(amendments.of(line), rights),
                            asOf))
                    .forEach(told::add);
            return told;
        }

        List<Assessment> assessments() {
            List<Assessment> told = new ArrayList<>();
            for (Entry entry : standing) {
                if (entry.event() instanceof SelfAssessmentMade it) {
                    told.add(new Assessment(
                            entry.position(),
                            it,
                            entry == standing.getLast(),
                            false,
                            PutRight.of(amendments.of(entry), rights)));
                }
            }
            amendments.struck().forEach(line -> {
                if (line.event() instanceof SelfAssessmentMade it) {
                    told.add(
                            new Assessment(line.position(), it, false, true, PutRight.of(amendments.of(line), rights)));
                }
            });
            return told;
        }
    }
}
