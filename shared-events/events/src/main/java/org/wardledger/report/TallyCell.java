package org.wardledger.report;

/**
 * One part of a tally that is large enough to be told (ô của bảng tổng hợp).
 *
 * @param part as it is recorded: {@code LAND}, {@code hộ tịch}, {@code TDP1}; empty where it was not
 */
public record TallyCell(String part, long count) {
    /** Parts smaller than this are folded together, so that no single case can be recognised. */
    public static final long COUNT_MIN = 3;
}
