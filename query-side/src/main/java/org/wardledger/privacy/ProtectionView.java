package org.wardledger.privacy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desk of whoever protects personal data (bàn bảo vệ dữ liệu): openings, orders, and the search by name. */
public record ProtectionView(
        List<Line> openings,
        String day,
        String account,
        List<Order> orders,
        List<Day> days,
        @Nullable String refused,
        @Nullable String said,
        @Nullable List<Found> found) {

    public ProtectionView {
        openings = List.copyOf(openings);
        orders = List.copyOf(orders);
        days = List.copyOf(days);
        found = found == null ? null : List.copyOf(found);
    }

    public record Line(
            String at,
            String account,
            String capacity,
            String purpose,
            String what,
            String outcome,
            @Nullable String stream) {}

    /** An order to erase and how far it has come. */
    public record Order(
            long position,
            String decision,
            String on,
            String ground,
            String record,
            @Nullable String done) {}

    /** One day's openings as the book has them, and whether the vault's own record still says so. */
    public record Day(String on, int openings, boolean agrees) {}

    /** A person found: nothing but where he stands in the book. */
    public record Found(
            UUID person, String record, @Nullable String href) {}
}
