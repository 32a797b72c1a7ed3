package org.wardledger.launcher;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Installation;

/** Asks an office once what its book is called; the demonstration answers for itself. */
@Component
final class InstallationQuestion {
    static final Installation DEMONSTRATION =
            new Installation("demo.invalid/log", "nguyen-nghiem", "UBND phường Nguyễn Nghiêm");

    private final boolean demonstration;
    private final @Nullable String origin;
    private final @Nullable String office;
    private final @Nullable String name;

    InstallationQuestion(Environment environment) {
        // The binder, unlike a plain lookup, also finds SO_PHUONG_OFFICE.
        Binder binder = Binder.get(environment);
        this.demonstration =
                binder.bind("so-phuong.demonstration", Boolean.class).orElse(false);
        this.origin = text(binder, "so-phuong.origin");
        this.office = text(binder, "so-phuong.office");
        this.name = text(binder, "so-phuong.name");
    }

    Installation answer(Database database) {
        try {
            return Installation.read(database).map(this::agreeing).orElseGet(() -> establish(database));
        } catch (SQLException failure) {
            throw new StartRefused(
                    "The book's own name could not be read: " + failure.getMessage(), "Start again.", failure);
        }
    }

    private Installation establish(Database database) {
        Installation told = demonstration ? agreeing(DEMONSTRATION) : told();
        try {
            return agreeing(told.establish(database));
        } catch (SQLException failure) {
            throw new StartRefused(
                    "The book's name could not be written: " + failure.getMessage(), "Start again.", failure);
        }
    }

    private Installation told() {
        if (origin == null || office == null || name == null) {
            List<String> missing = Stream.of(
                            origin == null ? "so-phuong.origin" : "",
                            office == null ? "so-phuong.office" : "",
                            name == null ? "so-phuong.name" : "")
                    .filter(property -> !property.isEmpty())
                    .toList();
            throw new StartRefused(
                    "This book is empty and does not know whose it is: " + String.join(", ", missing) + " not given.",
                    "Give them once; they are written into the book and can never be changed. For example\n"
                            + "  --so-phuong.office=nguyen-nghiem --so-phuong.name=\"UBND phường Nguyễn Nghiêm\""
                            + " --so-phuong.origin=so.nguyennghiem.gov.vn/log");
        }
        try {
            return new Installation(origin, office, name);
        } catch (IllegalArgumentException unfit) {
            throw new StartRefused(
                    unfit.getMessage() + ".",
                    "An office is lower-case words joined by hyphens, an origin a host and path without scheme.",
                    unfit);
        }
    }

    /** A book keeps its name for ever; another one given is a start on the wrong database. */
    private Installation agreeing(Installation book) {
        refuseDifferent("so-phuong.origin", origin, book.origin());
        refuseDifferent("so-phuong.office", office, book.office());
        refuseDifferent("so-phuong.name", name, book.name());
        return book;
    }

    private static void refuseDifferent(String property, @Nullable String given, String written) {
        if (given != null && !Objects.equals(given, written)) {
            throw new StartRefused(
                    property + " is '" + given + "', but the book says '" + written + "'.",
                    "Leave the property out, or check that spring.datasource.url names the right database.");
        }
    }

    private static @Nullable String text(Binder binder, String property) {
        return binder.bind(property, Bindable.of(String.class))
                .map(value -> Normalizer.normalize(value, Normalizer.Form.NFC).strip())
                .orElse(null);
    }
}
