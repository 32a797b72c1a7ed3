package org.wardledger.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.PetitionEvent.PetitionAccepted;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionExtended;
import org.wardledger.petition.PetitionEvent.PetitionPaused;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionReopened;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionEvent.PetitionResumed;
import org.wardledger.petition.PetitionEvent.PetitionTransferred;
import org.wardledger.petition.PetitionEvent.PetitionWithdrawn;
import org.wardledger.register.CaseState;
import org.wardledger.register.ClockFace;

/** One petition as its history up to a day has left it (một đơn, tính đến một ngày). */
final class PetitionCase {
    private String number = "";
    private LocalDate receivedOn = LocalDate.MIN;
    private PetitionType type = PetitionType.RECOMMENDATION;
    private final List<PetitionType> typesBefore = new ArrayList<>();
    private @Nullable PetitionField field;
    private PetitionChannel channel = PetitionChannel.DIRECT;
    private boolean overTheHead;
    private @Nullable Body firstSentTo;
    private @Nullable LocalDate firstSentOn;
    private @Nullable String residentialGroup;
    private boolean inAuthority = true;
    private boolean begun;
    private boolean sealed;
    private LocalDate dueOn = LocalDate.MIN;
    private @Nullable CaseState stopped;
    private @Nullable LocalDate endedOn;

    static PetitionCase of(List<Entry> history) {
        PetitionCase petition = new PetitionCase();
        Statistics.happened(history).forEach(entry -> petition.take((PetitionEvent) entry.event()));
        return petition;
    }

    private void take(PetitionEvent event) {
        // A step recorded late, dated after the end, moves nothing any more; only a reopening does.
        if (endedOn != null && !(event instanceof PetitionReopened)) {
            return;
        }
        switch (event) {
            case PetitionReceived it -> receive(it);
            case PetitionClassified it -> {
                if (it.type() != type) {
                    typesBefore.add(type);
                }
                type = it.type();
                field = it.field() == null ? field : it.field();
                inAuthority = it.inAuthority();
                dueOn = it.dueOn();
                begun = true;
            }
            case PetitionAccepted it -> {
                dueOn = it.dueOn();
                begun = true;
            }
            case PetitionExtended it -> dueOn = it.dueOn();
            case PetitionPaused it -> stopped = CaseState.PAUSED;
            case PetitionResumed it -> runs(it.dueOn());
            case PetitionReopened it -> runs(it.dueOn());
            case PetitionResolved it -> ends(CaseState.SETTLED, it.occurredOn());
            case PetitionTransferred it -> ends(CaseState.TRANSFERRED, it.occurredOn());
            case PetitionWithdrawn it -> ends(CaseState.WITHDRAWN, it.occurredOn());
        }
    }

    private void receive(PetitionReceived it) {
        number = it.number().value();
        receivedOn = it.occurredOn();
        type = it.type();
        field = it.field();
        channel = it.channel();
        overTheHead = it.overTheHead();
        firstSentTo = it.firstSentTo();
        firstSentOn = it.firstSentOn();
        residentialGroup =
                it.residentialGroup() == null ? null : it.residentialGroup().value();
        inAuthority = it.inAuthority();
        dueOn = it.dueOn();
        sealed = it.content() != null || it.sender() != null;
    }

    private void runs(LocalDate newDueOn) {
        dueOn = newDueOn;
        stopped = null;
        endedOn = null;
        begun = true;
    }

    private void ends(CaseState how, LocalDate on) {
        stopped = how;
        endedOn = on;
    }

    String number() {
        return number;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    PetitionType type() {
        return type;
    }

    List<PetitionType> typesBefore() {
        return typesBefore;
    }

    String fieldLabel() {
        return field == null ? "không rõ" : field.label();
    }

    @Nullable
    PetitionField field() {
        return field;
    }

    PetitionChannel channel() {
        return channel;
    }

    boolean overTheHead() {
        return overTheHead;
    }

    @Nullable
    Body firstSentTo() {
        return firstSentTo;
    }

    @Nullable
    LocalDate firstSentOn() {
        return firstSentOn;
    }

    String residentialGroup() {
        return residentialGroup == null ? "không rõ" : residentialGroup;
    }

    boolean inAuthority() {
        return inAuthority;
    }

    boolean sealed() {
        return sealed;
    }

    /** How its clock is read on a day. */
    ClockFace clock(LocalDate asOf) {
        CaseState state = stopped == null ? ClockFace.running(dueOn, asOf, begun) : stopped;
        return new ClockFace(state, receivedOn, dueOn, endedOn, asOf);
    }
}
