package org.wardledger.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.dossier.DossierEvent.DossierApologyIssued;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierEvent.DossierSupplementRequested;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.ledger.Entry;
import org.wardledger.register.CaseState;
import org.wardledger.register.ClockFace;
import org.wardledger.register.Step;

/** One dossier as its history up to a day has left it (một hồ sơ, tính đến một ngày). */
final class DossierCase {
    private final List<Step> steps = new ArrayList<>();
    private String code = "";
    private String field = "";
    private String procedure = "";
    private DossierChannel channel = DossierChannel.UNKNOWN;
    private LocalDate receivedOn = LocalDate.MIN;
    private LocalDate dueOn = LocalDate.MIN;
    private @Nullable LocalDate promisedOn;
    private boolean waiting;
    private boolean sealed;
    private @Nullable LocalDate returnedOn;

    static DossierCase of(List<Entry> history) {
        DossierCase dossier = new DossierCase();
        Statistics.happened(history).forEach(entry -> dossier.steps.add(dossier.take(entry)));
        return dossier;
    }

    private Step take(Entry entry) {
        return switch ((DossierEvent) entry.event()) {
            case DossierReceived it -> {
                code = it.code().value();
                field = it.field().value();
                procedure = it.procedure().value();
                channel = it.channel();
                receivedOn = it.occurredOn();
                dueOn = it.dueOn();
                sealed = it.applicant() != null;
                yield new Step(
                        entry,
                        "received",
                        "inbox",
                        "Tiếp nhận hồ sơ",
                        procedure + ". Hẹn trả " + VietnameseDate.of(dueOn) + ".");
            }
            case DossierSupplementRequested it -> {
                waiting = true;
                yield new Step(entry, "running", "state-paused", "Yêu cầu bổ sung", slip(it.slip()) + " Đồng hồ dừng.");
            }
            case DossierSupplemented it -> {
                waiting = false;
                dueOn = it.dueOn();
                yield new Step(
                        entry, "running", "state-running", "Đã bổ sung", "Hẹn trả " + VietnameseDate.of(dueOn) + ".");
            }
            case DossierApologyIssued it -> {
                promisedOn = it.promisedOn();
                yield new Step(
                        entry,
                        "running",
                        "late",
                        "Xin lỗi và hẹn lại ngày " + VietnameseDate.of(it.promisedOn()),
                        slip(it.slip()) + " Hồ sơ đã trễ vẫn tính là trễ.");
            }
            case DossierReturned it -> {
                returnedOn = it.occurredOn();
                yield new Step(
                        entry,
                        "settled",
                        "check",
                        "Trả kết quả",
                        Step.sentence(it.result().label()));
            }
        };
    }

    private static String slip(DocumentCode slip) {
        return "Phiếu " + slip.value() + ".";
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    String procedure() {
        return procedure;
    }

    DossierChannel channel() {
        return channel;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalDate promisedOn() {
        return promisedOn;
    }

    boolean sealed() {
        return sealed;
    }

    /** The steps, the last first. */
    List<Step> steps() {
        return steps.reversed();
    }

    ClockFace clock(LocalDate asOf) {
        CaseState state = returnedOn != null
                ? CaseState.SETTLED
                : waiting ? CaseState.PAUSED : ClockFace.running(dueOn, asOf, true);
        return new ClockFace(state, receivedOn, dueOn, returnedOn, asOf);
    }
}
