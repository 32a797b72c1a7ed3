package org.wardledger.privacy;

/** In what capacity whoever asks is signed in (chức danh người đang xem); who keeps the accounts knows. */
public interface Capacities {
    /** As it stands in the record of openings: position and body. */
    String ofCaller();
}
