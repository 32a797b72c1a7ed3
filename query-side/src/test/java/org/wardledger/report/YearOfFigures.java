package org.wardledger.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.Citable;
import org.wardledger.figure.Attestation;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.figure.Visibility;
import org.wardledger.report.Grounds.ScheduleNotice;
import org.wardledger.report.Grounds.Vouched;
import org.wardledger.report.Grounds.Witness;
import org.wardledger.report.Papers.Disclosure;
import org.wardledger.report.Papers.Plan;

/** The figures of one ward's year, written down by hand; a test changes what it is about and leaves the rest. */
final class YearOfFigures {
    static final Vocabulary VOCABULARY = new Vocabulary(Set.of(
            "petition.received",
            "petition.resolved-of-received",
            "petition.over-the-head",
            "petition.over-the-head-resolved",
            "petition.complaints",
            "petition.complaints-resolved",
            "petition.denunciations",
            "petition.overdue",
            "reception.mobile",
            "reception.regular",
            "reception.scheduled-held",
            "reception.scheduled-expected",
            "reception.silent",
            "dossier.on-time-rate",
            "dossier.late",
            "dossier.overdue",
            "document.disclosures",
            "plan.reviews-interim",
            "plan.reviews-annual",
            "inspection.held",
            "inspection.missed",
            "inspection.self-assessed",
            "dialogue.held",
            "dialogue.missed",
            "dialogue.opinions",
            "dialogue.answered",
            "democracy.consultations",
            "democracy.criticisms",
            "coordination.meetings-monthly",
            "coordination.meetings-front",
            "coordination.meetings-launch",
            "coordination.staff-conferences",
            "coordination.support",
            "coordination.assessments",
            "mobilisation.models-launched",
            "mobilisation.models-replicated",
            "mobilisation.movements",
            "mobilisation.campaigns",
            "mobilisation.propaganda",
            "incident.recorded",
            "incident.complicated",
            "incident.crowds",
            "incident.grievances",
            "incident.grievances-open",
            "incident.violations",
            "incident.livestock-diseases",
            "direction.given",
            "direction.facilities",
            "direction.call-ups"));

    private final Question question;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, List<Witness>> witnesses = new HashMap<>();
    private final List<ScheduleNotice> notices = new ArrayList<>();
    private final List<Vouched> vouched = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private @Nullable Draft draft;
    private final List<WrittenText> texts = new ArrayList<>();
    private final Map<String, String> aliases = new HashMap<>();

    YearOfFigures(String asOf) {
        question = new Question("nguyen-nghiem", Period.year(2023), LocalDate.parse(asOf), 3887);
        VOCABULARY.figures().forEach(id -> count(id, 0));
        share("petition.resolved-of-received", 1, 0, 0);
        share("dossier.on-time-rate", 2, 0, 0);
    }

    /** The reference year up to the day of the real report. */
    static YearOfFigures upToTheReport() {
        return reference("2023-10-30")
                .count("reception.scheduled-held", 41)
                .count("reception.scheduled-expected", 43)
                .regular(20)
                .mobile("2023-03-23", "TDP1")
                .mobile("2023-05-25", "TDP2")
                .mobile("2023-07-27", "TDP3")
                .mobile("2023-09-28", "TDP5")
                .dialogue("2023-08-17", "Chủ tịch UBND phường")
                .count("dialogue.opinions", 12)
                .count("dialogue.answered", 12)
                .share("petition.resolved-of-received", 1, 19, 21)
                .overTheHead("tranh chấp đất đai", "UBND thị xã Đức Phổ")
                .overTheHead("tranh chấp đất đai", "UBND thị xã Đức Phổ")
                .count("petition.over-the-head-resolved", 2)
                .share("dossier.on-time-rate", 2, 1809, 1819)
                .attested(Register.COMPLAINTS, "2023-01-01", "2023-10-27")
                .attested(Register.DENUNCIATIONS, "2023-01-01", "2023-10-27")
                .attested(Register.CROWDS, "2023-01-01", "2023-10-27")
                .attested(Register.COMPLICATED_INCIDENTS, "2023-01-01", "2023-10-27")
                .attested(Register.GRIEVANCES, "2023-01-01", "2023-10-27")
                .attested(Register.VIOLATIONS, "2023-01-01", "2023-10-27");
    }

    /** The reference year up to its middle; nobody had attested a register yet. */
    static YearOfFigures upToMidyear() {
        return reference("2023-06-30")
                .count("reception.scheduled-held", 24)
                .count("reception.scheduled-expected", 26)
                .regular(12)
                .mobile("2023-03-23", "TDP1")
                .mobile("2023-05-25", "TDP2")
                .share("petition.resolved-of-received", 1, 11, 12)
                .overTheHead("tranh chấp đất đai", "UBND thị xã Đức Phổ")
                .overTheHead("tranh chấp đất đai", "UBND thị xã Đức Phổ")
                .count("petition.over-the-head-resolved", 1)
                .share("dossier.on-time-rate", 2, 1115, 1120);
    }

    private static YearOfFigures reference(String asOf) {
        return new YearOfFigures(asOf)
                .notice("119/TB-UBND", "2022-12-30", DayOfWeek.WEDNESDAY)
                .facility("2023-01-04", "phòng tiếp công dân", "Bố trí phòng tiếp công dân riêng", "")
                .dialogue("2023-04-20", "Bí thư Đảng ủy phường" + EntryWords.BETWEEN + "Chủ tịch UBND phường")
                .facility(
                        "2023-05-16",
                        "phòng làm việc",
                        "Chỉnh trang phòng làm việc và trang bị các thiết bị phục vụ tại bộ phận một cửa",
                        "đáp ứng trong việc tiếp nhận")
                .facility(
                        "2023-05-18",
                        "máy tính cho công dân",
                        "Trang bị máy tính để công dân thực hiện dịch vụ công trực tuyến",
                        "")
                .count("dialogue.opinions", 7)
                .count("dialogue.answered", 7);
    }

    private YearOfFigures facility(String day, String type, String subject, String purpose) {
        return witness("direction.facilities", day, Map.of("type", type, "subject", subject, "purpose", purpose));
    }

    private YearOfFigures dialogue(String day, String hosts) {
        return witness(
                "dialogue.held",
                day,
                Map.of(
                        "hosts",
                        hosts,
                        "attendance",
                        "đầy đủ cán bộ, công chức, người lao động thuộc Đảng ủy và UBND phường"));
    }

    YearOfFigures count(String id, long count) {
        return figure(id, "mục", 0, count, null, Visibility.EVERYONE);
    }

    YearOfFigures hidden(String id, long count) {
        return figure(id, "mục", 0, count, null, Visibility.DENUNCIATION_READERS);
    }

    YearOfFigures share(String id, int decimals, long part, long whole) {
        return figure(id, Figure.PERCENT, decimals, part, whole, Visibility.EVERYONE);
    }

    YearOfFigures mobile(String day, String place) {
        return witness("reception.mobile", day, Map.of("places", place, "hosts", "Chủ tịch UBND phường"));
    }

    YearOfFigures regular(int times) {
        for (int time = 1; time <= times; time++) {
            witness("reception.regular", "2023-01-05", Map.of("hosts", "Công chức Văn phòng - Thống kê"));
        }
        return this;
    }

    YearOfFigures overTheHead(String type, String sentTo) {
        return witness("petition.over-the-head", "2023-02-27", Map.of("type", type, "sent-to", sentTo));
    }

    YearOfFigures silent(String day) {
        return witness("reception.silent", day, Map.of());
    }

    YearOfFigures notice(String code, String day, DayOfWeek weekday) {
        notices.add(new ScheduleNotice(
                nextPosition(),
                new DocumentCode(code),
                LocalDate.parse(day),
                weekday,
                LocalDate.parse("2023-01-01"),
                LocalDate.parse("2023-12-31")));
        return this;
    }

    YearOfFigures without(Register register) {
        vouched.removeIf(one -> one.attestation().register() == register);
        return this;
    }

    YearOfFigures withoutNotice() {
        notices.clear();
        return this;
    }

    YearOfFigures attested(Register register, String from, String to) {
        vouched.add(new Vouched(
                new Attestation(register, LocalDate.parse(from), LocalDate.parse(to), List.of(nextPosition())),
                "Công chức Văn phòng - Thống kê"));
        return this;
    }

    YearOfFigures asOf(String day) {
        YearOfFigures later = new YearOfFigures(day);
        later.figures.putAll(figures);
        later.witnesses.putAll(witnesses);
        later.notices.addAll(notices);
        later.vouched.addAll(vouched);
        later.papers.addAll(papers);
        later.disclosures.addAll(disclosures);
        later.plans.addAll(plans);
        later.texts.addAll(texts);
        later.aliases.putAll(aliases);
        return later;
    }

    Grounds grounds() {
        return new Grounds(
                question.period().from().getYear(),
                question,
                figures,
                witnesses,
                notices,
                vouched,
                new Papers(new Bodies(PaperSamples.WARD, aliases), papers, papers, disclosures, plans),
                texts,
                draft,
                null,
                null);
    }

    YearOfFigures papers(List<? extends Citable> documents) {
        documents.forEach(this::paper);
        return this;
    }

    YearOfFigures paper(Citable document) {
        papers.add(new Paper(nextPosition(), document));
        return this;
    }

    /** As if struck out: it is nowhere on record. */
    YearOfFigures withoutPaper(String code) {
        papers.removeIf(paper -> new DocumentCode(code).equals(paper.document().code()));
        return this;
    }

    YearOfFigures alias(String alias, String body) {
        aliases.put(alias, body);
        return this;
    }

    YearOfFigures disclosed(String code) {
        disclosures.add(new Disclosure(nextPosition(), new DocumentCode(code)));
        return count("document.disclosures", disclosures.size());
    }

    YearOfFigures planned(Citable document, Long... shownBy) {
        plans.add(new Plan(new Paper(nextPosition(), document), List.of(shownBy)));
        return this;
    }

    YearOfFigures passage(String slot, String words) {
        return written(WrittenText.Kind.PASSAGE, slot, words, null);
    }

    YearOfFigures difficulty(String slot, String words) {
        return written(WrittenText.Kind.DIFFICULTY, slot, words, null);
    }

    YearOfFigures task(int order, String words, @Nullable String related) {
        return written(WrittenText.Kind.TASK, String.valueOf(order), words, related);
    }

    private YearOfFigures written(WrittenText.Kind kind, String slot, String words, @Nullable String related) {
        texts.removeIf(text -> text.kind() == kind && text.slot().equals(slot));
        texts.add(new WrittenText(
                kind,
                slot,
                words,
                nextPosition(),
                LocalDate.parse("2023-10-25"),
                Instant.parse("2023-10-25T08:00:00Z"),
                "Công chức Văn phòng - Thống kê",
                related == null ? null : new DocumentCode(related),
                false));
        return this;
    }

    /** As it is for those who do not read the books. */
    YearOfFigures withheld() {
        texts.replaceAll(WrittenText::withheldWords);
        return this;
    }

    YearOfFigures inspected(String day, String host, String unit, String rating) {
        return witness(
                "inspection.held",
                day,
                Map.of(
                        "hosts", host,
                        "type", "kiểm tra",
                        "unit", unit,
                        "rating", rating,
                        "combined-with", "giám sát của Mặt trận Tổ quốc Việt Nam phường"));
    }

    YearOfFigures selfAssessed(String rating) {
        return witness("inspection.self-assessed", "2023-10-26", Map.of("hosts", PaperSamples.WARD, "rating", rating));
    }

    /** The report with all its sections. */
    Report whole() {
        return new AnnualReport(Templates.ofThisRelease().sections(VOCABULARY)).write(grounds());
    }

    /** One section of it, heading and all that is missing left out. */
    String section(String id) {
        return whole().sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.paragraphs().stream())
                .map(Report.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    /** Why a place of the whole report is not printed. */
    List<String> missingFromWhole(String slot) {
        return whole().sections().stream()
                .flatMap(section -> section.missing().stream())
                .filter(missing -> missing.slot().equals(slot))
                .map(Report.Missing::reason)
                .toList();
    }

    Report report() {
        return new AnnualReport(List.of(Templates.ofThisRelease().section("II.3.txt", VOCABULARY))).write(grounds());
    }

    /** The whole section as one text. */
    String text() {
        return String.join(
                "\n",
                report().sections().getFirst().paragraphs().stream()
                        .map(Report.Paragraph::text)
                        .toList());
    }

    /** The reasons given for one slot, in order. */
    List<String> missing(String slot) {
        return report().sections().getFirst().missing().stream()
                .filter(missing -> missing.slot().equals(slot))
                .map(Report.Missing::reason)
                .toList();
    }

    /** One more entry behind a figure, and what it says. */
    YearOfFigures witness(String id, String day, Map<String, String> words) {
        witnesses
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(new Witness(nextPosition(), LocalDate.parse(day), 1, words));
        Figure before = figures.get(id);
        return count(id, before == null ? 1 : before.numerator() + 1);
    }

    private YearOfFigures figure(
            String id, String unit, int decimals, long numerator, @Nullable Long denominator, Visibility visibility) {
        figures.put(
                id,
                new Figure(
                        id,
                        "chỉ tiêu " + id,
                        "Cách tính " + id + ".",
                        unit,
                        decimals,
                        question,
                        numerator,
                        denominator,
                        visibility));
        return this;
    }

    private long nextPosition() {
        return 100
                + notices.size()
                + vouched.size()
                + papers.size()
                + disclosures.size()
                + plans.size()
                + texts.size()
                + witnesses.values().stream().mapToLong(List::size).sum();
    }
}
