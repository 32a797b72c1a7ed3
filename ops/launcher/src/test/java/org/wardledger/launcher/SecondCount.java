package org.wardledger.launcher;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.wardledger.launcher.SecondYear.Act;

/**
 * Every figure of the second ward counted by hand, as its definition says it: plain loops over the list of acts, knowing
 * nothing of facts, projections or SQL.
 */
final class SecondCount {
    private final List<Act> acts;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate asOf;
    private final Map<String, Counted> figures = new TreeMap<>();

    /** So many, of so many where it is a rate. */
    record Counted(long number, @Nullable Long of) {}

    SecondCount(List<Act> acts, LocalDate from, LocalDate to, LocalDate asOf) {
        this.acts = acts;
        this.from = from;
        this.to = to;
        this.asOf = asOf;
    }

    Map<String, Counted> figures() {
        new SecondCaseCount(this, acts).petitions();
        new SecondCaseCount(this, acts).dossiers();
        receptions();
        papers();
        hall();
        streets();
        return figures;
    }

    boolean inPeriod(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && !day.isAfter(asOf);
    }

    boolean ofPeriod(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    LocalDate until() {
        return asOf.isBefore(to) ? asOf : to;
    }

    LocalDate asOf() {
        return asOf;
    }

    void put(String id, long number) {
        figures.put(id, new Counted(number, null));
    }

    void put(String id, long number, long of) {
        figures.put(id, new Counted(number, of));
    }

    private static Predicate<Act> with(String field, String... values) {
        return act -> List.of(values).contains(act.text(field));
    }

    private static Predicate<Act> any() {
        return act -> true;
    }

    /** Acts of a kind that happened in the period. */
    private long times(String kind, Predicate<Act> such) {
        return sum(kind, such, act -> 1);
    }

    private long sum(String kind, Predicate<Act> such, ToIntFunction<Act> much) {
        long sum = 0;
        for (Act act : acts) {
            if (act.kind().equals(kind) && such.test(act) && inPeriod(act.day())) {
                sum += much.applyAsInt(act);
            }
        }
        return sum;
    }

    /** Acts that speak of a year which begins in the period, done by the as-of day. */
    private long ofYear(String kind, String yearField) {
        Set<String> distinct = new HashSet<>();
        for (Act act : acts) {
            if (act.kind().equals(kind)
                    && !act.day().isAfter(asOf)
                    && ofPeriod(LocalDate.of(act.number(yearField), 1, 1))) {
                distinct.add(act.text("slot") + act.text("order") + act.text("subject"));
            }
        }
        return distinct.size();
    }

    private void receptions() {
        Set<LocalDate> expected = new HashSet<>();
        Set<LocalDate> held = new HashSet<>();
        Set<LocalDate> answered = new HashSet<>();
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() == 2 && inPeriod(day)) {
                expected.add(day);
            }
        }
        for (Act act : acts) {
            if (act.kind().startsWith("reception-") && act.text("kind").equals("SCHEDULED") && inPeriod(act.day())) {
                answered.add(act.day());
                if (act.kind().equals("reception-held")) {
                    held.add(act.day());
                }
            }
        }
        put("reception.scheduled-expected", expected.size());
        long silent = expected.stream().filter(day -> !answered.contains(day)).count();
        put("reception.silent", silent);
        put(
                "reception.held-of-expected",
                held.stream().filter(expected::contains).count(),
                expected.size());
        put("reception.scheduled-held", times("reception-held", with("kind", "SCHEDULED")));
        put("reception.scheduled-cancelled", times("reception-cancelled", with("kind", "SCHEDULED")));
        put("reception.regular", times("reception-held", with("kind", "REGULAR")));
        put("reception.ad-hoc", times("reception-held", with("kind", "AD_HOC")));
        put("reception.mobile", times("reception-held", with("kind", "MOBILE")));
        put("reception.cancelled", times("reception-cancelled", any()));
        put("reception.held", times("reception-held", any()));
        put("reception.persons", sum("reception-held", any(), act -> act.number("persons")));
        put("reception.turns", sum("reception-held", any(), act -> act.number("turns")));
        put("reception.petitions", sum("reception-held", any(), act -> act.number("petitions")));
    }

    private void papers() {
        put("document.issued", times("document-issued", any()));
        put("document.received", times("document-received", any()));
        put("document.regulations", times("regulation-adopted", any()));
        put("document.disclosures", times("disclosure-published", any()));
        put("document.disclosures-ended", times("disclosure-ended", any()));
        put("document.personal", times("personal-document-recorded", any()));
        put("plan.issued", times("plan-issued", any()));
        put("plan.targets", times("plan-target-set", any()));
        long reported = 0;
        for (Act target : acts) {
            if (target.kind().equals("plan-target-set") && ofPeriod(target.day())) {
                boolean told = false;
                for (Act act : acts) {
                    told |= act.kind().equals("plan-target-reported")
                            && act.text("#plan").equals(target.text("#plan"))
                            && act.number("target") == target.number("target")
                            && !act.day().isAfter(asOf);
                }
                reported += told ? 1 : 0;
            }
        }
        put("plan.targets-with-result", reported, times("plan-target-set", any()));
        put("plan.reviews-interim", times("review-held", with("kind", "INTERIM")));
        put("plan.reviews-annual", times("review-held", with("kind", "ANNUAL")));
        put("plan.reviews-thematic", times("review-held", with("kind", "THEMATIC")));
        put("inspection.planned", times("inspection-planned", any()));
        put("inspection.held", times("inspection-scored", any()));
        put("inspection.missed", missed("inspection-planned", "inspection-scored", "plannedOn"));
        put("inspection.self-assessed", ofYear("self-assessment-made", "year"));
        put("report.passages", ofYear("passage-authored", "year"));
        put("report.difficulties", ofYear("difficulty-recorded", "year"));
        put("report.drafts", ofYear("report-drafted", "year"));
        put("report.tasks", ofYear("task-set", "forYear"));
    }

    /** What was announced for a day that has passed and is not known to have taken place. */
    private long missed(String announced, String held, String dayField) {
        long missed = 0;
        for (Act plan : acts) {
            if (plan.kind().equals(announced) && plan.day(dayField).isBefore(until())) {
                boolean took = false;
                for (Act act : acts) {
                    took |= act.kind().equals(held)
                            && act.text("subject").equals(plan.text("subject"))
                            && !act.day().isAfter(until());
                }
                missed += took ? 0 : 1;
            }
        }
        return missed;
    }

    private void hall() {
        put("dialogue.announced", times("dialogue-announced", any()));
        put("dialogue.held", times("dialogue-held", any()));
        put("dialogue.missed", missed("dialogue-announced", "dialogue-held", "dialogueOn"));
        put("dialogue.reported", times("dialogue-reported", any()));
        long raised = 0;
        long answered = 0;
        long open = 0;
        for (Act held : acts) {
            if (!held.kind().equals("dialogue-held")) {
                continue;
            }
            if (inPeriod(held.day())) {
                raised += held.number("opinions");
            }
            open += held.day().isAfter(until()) ? 0 : held.number("opinions");
            for (Act answer : acts) {
                if (answer.kind().equals("opinions-answered")
                        && answer.text("subject").equals(held.text("subject"))) {
                    if (ofPeriod(held.day()) && !answer.day().isAfter(asOf)) {
                        answered += answer.number("answered");
                    }
                    open -= answer.day().isAfter(until()) ? 0 : answer.number("answered");
                }
            }
        }
        put("dialogue.opinions", raised);
        put("dialogue.answered", answered);
        put("dialogue.answer-rate", answered, raised);
        put("dialogue.unanswered", open);

        put("democracy.consultations", times("consultation-held", any()));
        put("democracy.consulted", sum("consultation-held", any(), act -> act.number("asked")));
        put("democracy.criticisms", times("social-criticism-received", any()));
        long criticismsAnswered = 0;
        for (Act act : acts) {
            if (act.kind().equals("criticism-answered")
                    && !act.day().isAfter(asOf)
                    && ofPeriod(act.day("receivedOn"))) {
                criticismsAnswered++;
            }
        }
        put("democracy.criticisms-answered", criticismsAnswered);

        put("coordination.meetings", times("meeting-held", any()));
        put("coordination.meetings-monthly", times("meeting-held", with("kind", "MONTHLY")));
        put("coordination.meetings-front", times("meeting-held", with("kind", "FRONT")));
        put("coordination.meetings-launch", times("meeting-held", with("kind", "LAUNCH")));
        put("coordination.meetings-other", times("meeting-held", with("kind", "BRIEFING", "OTHER")));
        put("coordination.conferences", times("conference-held", any()));
        put("coordination.staff-conferences", times("conference-held", with("kind", "STAFF")));
        put("coordination.support", times("support-provided", any()));
        put("coordination.assessments", ofYear("assessment-recorded", "year"));
    }

    private void streets() {
        put("mobilisation.models-launched", times("model-launched", any()));
        put("mobilisation.models-replicated", times("model-replicated", any()));
        put("mobilisation.model-results", times("model-result-recorded", any()));
        put("mobilisation.models-recognised", times("model-recognised", any()));
        Set<String> running = new HashSet<>();
        for (Act act : acts) {
            if ((act.kind().equals("model-launched") || act.kind().equals("model-replicated"))
                    && !act.day().isAfter(until())) {
                running.add(act.text("name"));
            }
        }
        for (Act act : acts) {
            if (act.kind().equals("model-stopped") && !act.day().isAfter(until())) {
                running.remove(act.text("name"));
            }
        }
        put("mobilisation.models-running", running.size());
        put("mobilisation.movements", times("movement-launched", any()));
        put("mobilisation.campaigns", times("campaign-held", any()));
        put("mobilisation.campaign-participants", sum("campaign-held", any(), act -> act.number("participants")));
        put("mobilisation.labour-days", sum("campaign-held", any(), act -> act.number("labourDays")));
        put("mobilisation.propaganda", times("propaganda-held", any()));

        put("incident.recorded", sum("incident-recorded", any(), act -> act.number("cases")));
        put("incident.complicated", sum("incident-recorded", act -> act.is("complicated"), act -> act.number("cases")));
        put("incident.crowds", times("crowd-recorded", any()));
        put("incident.grievances", times("grievance-recorded", any()));
        long open = 0;
        for (Act act : acts) {
            if (!act.day().isAfter(until())) {
                open += act.kind().equals("grievance-recorded") ? 1 : act.kind().equals("grievance-settled") ? -1 : 0;
            }
        }
        put("incident.grievances-open", open);
        put("incident.violations", times("violation-recorded", any()));
        put("incident.violations-handled", times("violation-handled", any()));
        put("incident.livestock-diseases", times("livestock-disease-recorded", any()));

        put("direction.given", times("direction-given", any()));
        put("direction.facilities", times("facility-upgraded", any()));
        put("direction.call-ups", times("call-up-order-delivered", any()));
        put("direction.call-up-recipients", sum("call-up-order-delivered", any(), act -> act.number("recipients")));
    }
}
