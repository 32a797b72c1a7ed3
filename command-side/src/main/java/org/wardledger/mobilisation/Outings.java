package org.wardledger.mobilisation;

import org.wardledger.mobilisation.MobilisationEvent.CampaignHeld;
import org.wardledger.mobilisation.MobilisationEvent.ModelEvent;
import org.wardledger.mobilisation.MobilisationEvent.MovementLaunched;
import org.wardledger.mobilisation.MobilisationEvent.PropagandaHeld;
import org.wardledger.office.ActOnce;

/** Movements, outings and propaganda as sentences call them (phong trào, ra quân, tuyên truyền): each on record once. */
public final class Outings {
    private Outings() {}

    public static ActOnce<MobilisationEvent> once() {
        return new ActOnce<>(Outings::named);
    }

    private static String named(MobilisationEvent act) {
        return switch (act) {
            case MovementLaunched it -> "Lễ phát động «%s»".formatted(it.subject());
            case CampaignHeld it -> "Đợt ra quân «%s» tại %s".formatted(it.name(), it.place());
            case PropagandaHeld it -> "Việc %s «%s» của %s".formatted(it.kind().label(), it.subject(), it.host());
            case ModelEvent it -> "Mô hình «%s»".formatted(it.name());
        };
    }
}
