package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a text against a file a reviewer has read aloud and approved; what was received is left beside it. */
final class Approved {
    private Approved() {}

    static void text(String name, String received) throws IOException {
        Path approved = Path.of("src/test/resources/report", name + ".approved.txt");
        Path left = Path.of("target/received", name + ".received.txt");
        Files.createDirectories(left.getParent());
        Files.writeString(left, received);
        assertThat(received).as("%s against %s", left, approved).isEqualTo(Files.readString(approved));
    }
}
