package org.wardledger.scoring;

import org.wardledger.inspection.Points;

/** A band of a set and from how many points on it is reached (mức xếp loại): {@code hoàn thành tốt | 80}. */
public record Band(String name, Points from) {
    /** As an official writes it. */
    public String line() {
        return name + " | " + from;
    }
}
