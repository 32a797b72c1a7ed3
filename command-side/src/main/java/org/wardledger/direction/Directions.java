package org.wardledger.direction;

import org.wardledger.direction.DirectionEvent.CallUpOrderDelivered;
import org.wardledger.direction.DirectionEvent.DirectionGiven;
import org.wardledger.direction.DirectionEvent.FacilityUpgraded;
import org.wardledger.office.ActOnce;

/** Directions, facilities and deliveries as sentences call them (chỉ đạo, cơ sở vật chất, trao lệnh): each on record once. */
public final class Directions {
    private Directions() {}

    public static ActOnce<DirectionEvent> once() {
        return new ActOnce<>(Directions::named);
    }

    private static String named(DirectionEvent act) {
        return switch (act) {
            case DirectionGiven it -> "Việc chỉ đạo «%s» của %s".formatted(it.subject(), it.host());
            case FacilityUpgraded it -> "Việc «%s» tại %s".formatted(it.subject(), it.place());
            case CallUpOrderDelivered it ->
                "Việc trao %s tại %s".formatted(it.kind().label(), it.place());
        };
    }
}
