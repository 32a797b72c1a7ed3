package org.wardledger.launcher;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardledger.launcher.SecondYear.Act;

/** Petitions and dossiers followed day by day, each through its own steps, as an official would with the book open. */
final class SecondCaseCount {
    private final SecondCount count;
    private final List<Act> acts;

    SecondCaseCount(SecondCount count, List<Act> acts) {
        this.count = count;
        this.acts = acts;
    }

    /** How a case stands at the end of a day. */
    private static final class Standing {
        private boolean open;
        private boolean waiting;
        private boolean apologised;
        private LocalDate due = LocalDate.MIN;
        private @Nullable LocalDate waitingSince;
        private String end = "";
        private LocalDate endedOn = LocalDate.MAX;

        private static Standing at(List<Act> steps, LocalDate day) {
            Standing standing = new Standing();
            for (Act step : steps) {
                if (!step.day().isAfter(day)) {
                    standing.take(step);
                }
            }
            return standing;
        }

        private void take(Act step) {
            switch (step.kind().substring(step.kind().indexOf('-') + 1)) {
                case "received", "reopened", "resumed", "supplemented" -> {
                    open = true;
                    waiting = false;
                    waitingSince = null;
                    end = "";
                    due = step.due();
                }
                case "classified", "accepted", "extended" -> due = step.due();
                case "paused", "supplement-requested" -> {
                    waiting = true;
                    waitingSince = step.day();
                }
                case "apology-issued" -> apologised = true;
                case "resolved", "withdrawn", "transferred", "returned" -> {
                    open = false;
                    end = step.kind();
                    endedOn = step.day();
                }
                default -> throw new AssertionError(step.kind());
            }
        }

        private boolean overdue(LocalDate day) {
            return open && !waiting && due.isBefore(day);
        }

        /** The day on which its clock stood still for good. */
        private LocalDate clockStopped() {
            return waitingSince == null ? endedOn : waitingSince;
        }
    }

    private Map<String, List<Act>> cases(String concept, String numbered) {
        Map<String, List<Act>> cases = new LinkedHashMap<>();
        for (Act act : acts) {
            if (act.kind().startsWith(concept + "-")) {
                cases.computeIfAbsent(act.text(numbered), number -> new ArrayList<>())
                        .add(act);
            }
        }
        cases.values()
                .forEach(steps -> steps.sort(
                        Comparator.comparing((Act step) -> step.day()).thenComparing(Act::serial)));
        return cases;
    }

    void petitions() {
        LocalDate until = count.until();
        LocalDate asOf = count.asOf();
        Map<String, Long> n = new LinkedHashMap<>();
        for (String id : List.of(
                "received",
                "resolved",
                "open",
                "overdue",
                "withdrawn",
                "transferred",
                "over-the-head",
                "over-the-head-resolved",
                "resolved-late",
                "COMPLAINT",
                "RECOMMENDATION",
                "FEEDBACK",
                "LAND_DISPUTE",
                "cohort-resolved",
                "due",
                "due-resolved",
                "complaints-resolved")) {
            n.put(id, 0L);
        }
        List<Long> days = new ArrayList<>();
        for (List<Act> steps : cases("petition", "number").values()) {
            Act received = steps.getFirst();
            Standing atEnd = Standing.at(steps, until);
            Standing now = Standing.at(steps, asOf);
            boolean resolved = now.end.equals("petition-resolved");
            // Its kind is what it was last found to be.
            String type = received.text("type");
            for (Act step : steps) {
                type = step.kind().equals("petition-classified") ? step.text("type") : type;
            }
            if (count.inPeriod(received.day())) {
                add(n, "received", true);
                add(n, type, true);
                add(n, "over-the-head", received.is("overTheHead"));
                add(n, "over-the-head-resolved", received.is("overTheHead") && resolved);
                add(n, "cohort-resolved", resolved);
                add(n, "complaints-resolved", resolved && type.equals("COMPLAINT"));
            }
            add(n, "open", atEnd.open);
            add(n, "overdue", atEnd.overdue(until));
            ended(steps, n, days);
            fallenDue(steps, n);
        }
        for (String same : List.of(
                "received",
                "resolved",
                "open",
                "overdue",
                "withdrawn",
                "transferred",
                "over-the-head",
                "over-the-head-resolved",
                "resolved-late",
                "complaints-resolved")) {
            count.put("petition." + same, n.get(same));
        }
        count.put("petition.complaints", n.get("COMPLAINT"));
        count.put("petition.recommendations", n.get("RECOMMENDATION"));
        count.put("petition.feedback", n.get("FEEDBACK"));
        count.put("petition.land-disputes", n.get("LAND_DISPUTE"));
        count.put("petition.resolved-of-received", n.get("cohort-resolved"), n.get("received"));
        count.put("petition.resolved-of-due", n.get("due-resolved"), n.get("due"));
        count.put("petition.days-to-resolve-median", within(days, 50));
        count.put("petition.days-to-resolve-p90", within(days, 90));
        long denunciations = 0;
        for (Act act : acts) {
            denunciations += act.kind().equals("denunciation-received") && count.inPeriod(act.day()) ? 1 : 0;
        }
        count.put("petition.denunciations", denunciations);
    }

    /** Its endings in the period, less those taken back in the period. */
    private void ended(List<Act> steps, Map<String, Long> n, List<Long> days) {
        LocalDate receivedOn = steps.getFirst().day();
        for (int at = 1; at < steps.size(); at++) {
            Act step = steps.get(at);
            String how = step.kind().substring("petition-".length());
            if (!List.of("resolved", "withdrawn", "transferred").contains(how)) {
                continue;
            }
            Standing before = new Standing();
            steps.subList(0, at).forEach(before::take);
            boolean late = how.equals("resolved") && step.day().isAfter(before.due);
            @Nullable Act reopened = at + 1 < steps.size() ? steps.get(at + 1) : null;
            int sign =
                    // A reopening takes back an ending of the same period, and no other.
                    count.inPeriod(step.day()) && (reopened == null || !count.inPeriod(reopened.day())) ? 1 : 0;
            n.merge(how, (long) sign, Long::sum);
            n.merge("resolved-late", late ? (long) sign : 0, Long::sum);
            boolean takenBack = reopened != null && !reopened.day().isAfter(count.until());
            if (how.equals("resolved") && count.inPeriod(step.day()) && !takenBack) {
                days.add(ChronoUnit.DAYS.between(receivedOn, step.day()));
            }
        }
    }

    /** The due day last in force decides, unless the case left the ward before it came or stands still. */
    private void fallenDue(List<Act> steps, Map<String, Long> n) {
        Standing ever = Standing.at(steps, LocalDate.MAX);
        boolean left = !ever.open && !ever.end.equals("petition-resolved") && !ever.endedOn.isAfter(ever.due);
        if (ever.open && ever.waiting || left) {
            return;
        }
        add(n, "due", count.inPeriod(ever.due));
        boolean dueByThen = count.ofPeriod(ever.due) && !ever.due.isAfter(count.asOf());
        add(n, "due-resolved", dueByThen && Standing.at(steps, count.asOf()).end.equals("petition-resolved"));
    }

    void dossiers() {
        Map<String, Long> n = new LinkedHashMap<>();
        for (String id :
                List.of("received", "returned", "on-time", "early", "late", "in-progress", "overdue", "apologies")) {
            n.put(id, 0L);
        }
        List<Long> days = new ArrayList<>();
        for (List<Act> steps : cases("dossier", "code").values()) {
            Standing ever = Standing.at(steps, LocalDate.MAX);
            Standing atEnd = Standing.at(steps, count.until());
            LocalDate receivedOn = steps.getFirst().day();
            add(n, "received", count.inPeriod(receivedOn));
            add(n, "in-progress", atEnd.open);
            add(n, "overdue", atEnd.overdue(count.until()));
            for (Act step : steps) {
                add(n, "apologies", step.kind().equals("dossier-apology-issued") && count.inPeriod(step.day()));
            }
            if (!ever.open && count.inPeriod(ever.endedOn)) {
                boolean late = ever.clockStopped().isAfter(ever.due);
                add(n, "returned", true);
                add(n, "late", late);
                add(n, "on-time", !late);
                add(n, "early", !late && !ever.endedOn.equals(ever.due));
                days.add(ChronoUnit.DAYS.between(receivedOn, ever.endedOn));
            }
        }
        n.forEach((id, number) -> count.put("dossier." + id, number));
        count.put("dossier.on-time-rate", n.get("on-time"), n.get("returned"));
        count.put("dossier.days-to-return-median", within(days, 50));
        count.put("dossier.days-to-return-p90", within(days, 90));
    }

    private static void add(Map<String, Long> n, String id, boolean counts) {
        n.merge(id, counts ? 1L : 0L, Long::sum);
    }

    /** The days within which so many in a hundred were done. */
    private static long within(List<Long> days, int percent) {
        if (days.isEmpty()) {
            return 0;
        }
        List<Long> sorted = new ArrayList<>(days);
        Collections.sort(sorted);
        int wanted = (sorted.size() * percent + 99) / 100;
        return sorted.get(wanted - 1);
    }
}
