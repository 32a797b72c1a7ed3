package org.wardledger.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.dossier.DossierEvent.DossierApologyIssued;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierEvent.DossierSupplementRequested;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One dossier at the one-stop counter (hồ sơ một cửa), from its appointment to its result. */
public final class Dossier implements RecordRules<DossierEvent> {
    private @Nullable RecordNumber code;
    private @Nullable LocalDate lastOn;
    private @Nullable LocalDate returnedOn;
    private boolean waitingForApplicant;
    private boolean apologised;

    @Override
    public boolean opens(DossierEvent next) {
        return next instanceof DossierReceived;
    }

    @Override
    public void permit(DossierEvent next) {
        if (!(next instanceof DossierReceived)) {
            allow(next);
        }
        switch (next) {
            case DossierReceived received -> refuse(code != null, "Hồ sơ %s đã có trong sổ.");
            case DossierSupplementRequested requested ->
                refuse(waitingForApplicant, "Hồ sơ %s đang chờ công dân bổ sung.");
            case DossierSupplemented supplemented -> refuse(!waitingForApplicant, "Hồ sơ %s không chờ bổ sung.");
            // A day is promised anew once at most (Decree 61/2018/NĐ-CP, Article 19).
            case DossierApologyIssued apology ->
                refuse(apologised, "Hồ sơ %s đã xin lỗi và hẹn lại một lần; không hẹn lần nữa.");
            case DossierReturned returned ->
                refuse(
                        waitingForApplicant && returned.result() == DossierResult.GRANTED,
                        "Hồ sơ %s đang chờ công dân bổ sung: ghi nhận bổ sung trước.");
        }
    }

    private void allow(DossierEvent next) {
        if (returnedOn != null) {
            throw Refusal.conflict("code", "Hồ sơ %s đã trả ngày %s.".formatted(code, Rules.day(returnedOn)));
        }
        Rules.notBefore(
                "occurredOn",
                "Ngày",
                next.occurredOn(),
                Objects.requireNonNull(lastOn, "a step before the receipt"),
                "bước trước, ngày");
    }

    private void refuse(boolean forbidden, String sentence) {
        if (forbidden) {
            throw Refusal.conflict("code", sentence.formatted(code));
        }
    }

    @Override
    public void take(DossierEvent event) {
        lastOn = event.occurredOn();
        switch (event) {
            case DossierReceived received -> code = received.code();
            case DossierSupplementRequested requested -> waitingForApplicant = true;
            case DossierSupplemented supplemented -> waitingForApplicant = false;
            case DossierApologyIssued apology -> apologised = true;
            case DossierReturned returned -> returnedOn = returned.occurredOn();
        }
    }
}
