package org.wardledger.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Two counts month by month, as bars and as a table (biểu đồ theo tháng). */
public record MonthChart(String title, String first, String second, List<Month> months) {
    private static final int WIDTH = 720;
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int BOTTOM = 220;
    private static final int BAR = 18;

    /** What a month brought. */
    public record Month(String label, long first, long second) {}

    /** A bar where it stands in the picture. */
    public record Bar(String css, int x, int y, int width, int height, String title) {}

    /** A line across with its number. */
    public record Level(int y, long value) {}

    public long highest() {
        return Math.max(
                1,
                months.stream()
                        .flatMapToLong(month -> LongStream.of(month.first, month.second))
                        .max()
                        .orElse(1));
    }

    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            Month month = months.get(at);
            bars.add(bar("series-1", slot(at) - BAR - 1, month.first, first + ", " + month.label));
            bars.add(bar("series-2", slot(at) + 1, month.second, second + ", " + month.label));
        }
        return bars;
    }

    /** The middle of a month. */
    public int slot(int month) {
        int width = (WIDTH - LEFT) / Math.max(1, months.size());
        return LEFT + width * month + width / 2;
    }

    public List<Level> levels() {
        long step = roundStep(Math.ceilDiv(highest(), 5));
        return LongStream.iterate(0, value -> value <= highest(), value -> value + step)
                .mapToObj(value -> new Level(y(value), value))
                .toList();
    }

    /** 1, 2 or 5 with noughts: numbers that are read at a glance. */
    private static long roundStep(long least) {
        long power = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (factor * power >= least) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    private Bar bar(String css, int x, long value, String title) {
        return new Bar(css, x, y(value), BAR, BOTTOM - y(value), title + ": " + value);
    }

    private int y(long value) {
        return BOTTOM - (int) ((BOTTOM - TOP) * value / highest());
    }

    /** Whether anything was counted at all. */
    public boolean isEmpty() {
        return months.stream().allMatch(month -> month.first == 0 && month.second == 0);
    }
}
