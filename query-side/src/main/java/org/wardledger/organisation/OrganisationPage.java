package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.law.RecordedLaw;
import org.wardledger.ledger.Entry;
import org.wardledger.organisation.OrganisationEvent.OfficesMerged;
import org.wardledger.organisation.OrganisationView.Balance;
import org.wardledger.organisation.OrganisationView.Handover;
import org.wardledger.register.ActBook;
import org.wardledger.register.ActBookView;
import org.wardledger.register.ActLine;
import org.wardledger.register.OpenedRecords;
import org.wardledger.register.Registers;

/** Offices, groups, positions and delegations as of a day, and what was handed over (trang tổ chức bộ máy). */
@Controller
class OrganisationPage {
    private final ActBook book;
    private final Registers registers;
    private final OpenedRecords records;
    private final Figures figures;
    private final RecordedLaw law;

    OrganisationPage(
            @Qualifier("organisationActs") ActBook book,
            Registers registers,
            OpenedRecords records,
            Figures figures,
            RecordedLaw law) {
        this.book = book;
        this.registers = registers;
        this.records = records;
        this.figures = figures;
        this.law = law;
    }

    @GetMapping("/so/organisation")
    ModelAndView organisation(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        Rights rights = Rights.ofCaller();
        String directory = DirectoryId.of(question.office()).value();
        List<Entry> record = records.records(List.of(directory), question).getOrDefault(directory, List.of());
        OrganisationOnADay then = new OrganisationOnADay(Entry.standing(record), question.asOf());
        List<ActLine> lines = record.isEmpty()
                ? List.of()
                : ActLine.all(record, book, OpenedRecords.EVER, question.asOf(), rights, law.at(question))
                        .sorted(Comparator.comparing(ActLine::on)
                                .thenComparing(line -> line.entry().position())
                                .reversed())
                        .toList();
        OrganisationView view = new OrganisationView(
                question.asOf(),
                then.offices(),
                then.groups(),
                then.positions(),
                then.delegations(),
                handovers(then.mergers(), question),
                new ActBookView(
                        book,
                        question,
                        lines,
                        lines.size(),
                        List.of(),
                        rights.records(),
                        registers.isOlderThanNow(question)));
        ModelAndView shown = Registers.page(
                "organisation/organisation", view, book.title(), Registers.times(question), Map.of("Sổ", "/so"));
        Map<String, String> buttons = new LinkedHashMap<>();
        book.kinds().stream()
                .filter(listed -> rights.records() && listed.after().isEmpty())
                .forEach(listed -> buttons.put(listed.button(), book.address() + "/ghi/" + listed.kind()));
        return shown.addObject("actions", buttons);
    }

    /** What came after a merger, up to the next one, came with it. */
    private List<Handover> handovers(List<OfficesMerged> mergers, Question question) {
        List<Handover> handovers = new ArrayList<>();
        for (int at = 0; at < mergers.size(); at++) {
            OfficesMerged merger = mergers.get(at);
            LocalDate from = merger.occurredOn();
            LocalDate next =
                    at + 1 < mergers.size() ? mergers.get(at + 1).occurredOn().minusDays(1) : question.asOf();
            Question since = new Question(
                    question.office(),
                    new Period("từ " + from, from, next.isBefore(from) ? from : next),
                    question.asOf(),
                    question.size());
            handovers.add(new Handover(
                    from,
                    merger.into().value(),
                    List.of(
                            new Balance("đơn chưa xong", merger.openPetitions(), count("petition.handed-over", since)),
                            new Balance("hồ sơ chưa trả", merger.openDossiers(), count("dossier.handed-over", since)),
                            new Balance("mô hình đang duy trì", merger.runningModels(), null))));
        }
        return handovers;
    }

    private long count(String figure, Question question) {
        return figures.figure(figure, question).numerator();
    }
}
