package org.wardledger.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.dialogue.DialogueEvent.DialogueAnnounced;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueEvent.DialogueReported;
import org.wardledger.dialogue.DialogueEvent.OpinionsAnswered;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;

/** What dialogues say that can be counted (thống kê đối thoại). */
@Component
final class DialogueStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof DialogueEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        Reading reading = new Reading();
        Statistics.happened(history).forEach(reading::take);
        return reading.facts.stream().filter(fact -> fact.quantity() != 0);
    }

    private static final class Reading {
        private final List<Fact> facts = new ArrayList<>();
        private @Nullable LocalDate missedFrom;
        private @Nullable LocalDate heldOn;
        private @Nullable LocalDate unreportedFrom;

        private void take(Entry entry) {
            switch ((DialogueEvent) entry.event()) {
                case DialogueAnnounced it -> {
                    facts.add(Fact.one("dialogue.announced", entry).of(traits(it.place(), it.hosts())));
                    missedFrom = it.dialogueOn().plusDays(1);
                    facts.add(Fact.one("dialogue.missed", entry, missedFrom));
                }
                case DialogueHeld it -> hold(entry, it);
                case OpinionsAnswered it -> {
                    // An answer belongs to the dialogue that raised it, however much later it was given.
                    facts.add(Fact.one("dialogue.answered", entry)
                            .times(it.answered())
                            .ofCohort(heldOn == null ? it.dialogueOn() : heldOn));
                    facts.add(Fact.one("dialogue.unanswered", entry).times(-it.answered()));
                }
                case DialogueReported it -> {
                    facts.add(Fact.one("dialogue.reported", entry));
                    unreportedFrom = ended("dialogue.unreported", unreportedFrom, entry);
                }
            }
        }

        private void hold(Entry entry, DialogueHeld it) {
            Traits traits = traits(it.place(), it.hosts());
            facts.add(Fact.one("dialogue.held", entry).of(traits));
            facts.add(Fact.one("dialogue.opinions", entry).times(it.opinions()).of(traits));
            facts.add(Fact.one("dialogue.unanswered", entry).times(it.opinions()));
            heldOn = it.occurredOn();
            missedFrom = ended("dialogue.missed", missedFrom, entry);
            LocalDate due = it.reportDueOn();
            unreportedFrom = due == null ? null : due.plusDays(1);
            if (unreportedFrom != null) {
                facts.add(Fact.one("dialogue.unreported", entry, unreportedFrom));
            }
        }

        /** What would have been so from a day on is so no more, or never was. */
        private @Nullable LocalDate ended(String measure, @Nullable LocalDate from, Entry entry) {
            if (from != null) {
                LocalDate on = entry.event().occurredOn();
                facts.add(Fact.one(measure, entry, on.isAfter(from) ? on : from).times(-1));
            }
            return null;
        }

        private static Traits traits(String place, List<Body> hosts) {
            return Traits.ofSession("", place, hosts.stream().map(Body::value).collect(Collectors.joining("; ")));
        }
    }
}
