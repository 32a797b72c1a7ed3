package org.wardledger.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.figure.Attestation;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.figure.Visibility;
import org.wardledger.report.Grounds.ScheduleNotice;
import org.wardledger.report.Grounds.Vouched;
import org.wardledger.report.Grounds.Witness;

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
            "dossier.on-time-rate"));

    private final Question question;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, List<Witness>> witnesses = new HashMap<>();
    private final List<ScheduleNotice> notices = new ArrayList<>();
    private final List<Vouched> vouched = new ArrayList<>();

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
                .share("petition.resolved-of-received", 1, 19, 21)
                .overTheHead("tranh chấp đất đai", "UBND thị xã Đức Phổ")
                .overTheHead("tranh chấp đất đai", "UBND thị xã Đức Phổ")
                .count("petition.over-the-head-resolved", 2)
                .share("dossier.on-time-rate", 2, 1809, 1819)
                .attested(Register.COMPLAINTS, "2023-01-01", "2023-10-27")
                .attested(Register.DENUNCIATIONS, "2023-01-01", "2023-10-27")
                .attested(Register.CROWDS, "2023-01-01", "2023-10-27");
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
        return new YearOfFigures(asOf).notice("119/TB-UBND", "2022-12-30", DayOfWeek.WEDNESDAY);
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
        return witness("reception.mobile", day, place, "Chủ tịch UBND phường", "", "");
    }

    YearOfFigures regular(int times) {
        for (int time = 1; time <= times; time++) {
            witness("reception.regular", "2023-01-05", "", "Công chức Văn phòng - Thống kê", "", "");
        }
        return this;
    }

    YearOfFigures overTheHead(String type, String sentTo) {
        return witness("petition.over-the-head", "2023-02-27", "", "", type, sentTo);
    }

    YearOfFigures silent(String day) {
        return witness("reception.silent", day, "", "", "", "");
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
        return later;
    }

    Grounds grounds() {
        return new Grounds(2023, question, figures, witnesses, notices, vouched);
    }

    Report report() {
        return new AnnualReport(List.of(TemplateReader.resource("report/II.3.txt", VOCABULARY))).write(grounds());
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

    private YearOfFigures witness(String id, String day, String place, String host, String type, String sentTo) {
        witnesses
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(new Witness(nextPosition(), LocalDate.parse(day), 1, place, host, type, sentTo));
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
                + witnesses.values().stream().mapToLong(List::size).sum();
    }
}
