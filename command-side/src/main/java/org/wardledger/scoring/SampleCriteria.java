package org.wardledger.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * A made-up set to try the sheet with (bộ mẫu, không phải văn bản pháp luật): offered in the form, and adopted only when
 * somebody hands it in. No province's own table stands in the program.
 */
public final class SampleCriteria {
    public static final String NAME = "SAMPLE-DV-100";

    private SampleCriteria() {}

    /** What the form of the adoption is filled in with. */
    public static Map<String, String> answers() {
        return Map.of(
                "name",
                NAME,
                "sample",
                "true",
                "total",
                "100",
                "criteria",
                text("SAMPLE-DV-100.txt"),
                "bands",
                text("SAMPLE-DV-100.bands.txt"));
    }

    private static String text(String name) {
        try (InputStream stored =
                Objects.requireNonNull(SampleCriteria.class.getResourceAsStream("/scoring/" + name), name)) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
