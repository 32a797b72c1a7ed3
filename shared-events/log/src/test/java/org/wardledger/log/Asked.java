package org.wardledger.log;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What the command answered: its verdict and everything it printed. */
record Asked(Verdict verdict, String said) {
    static final String VKEY = KnownTree.LOG.verifier().vkey();
    static final String WITNESS = KnownTree.WITNESS.verifier().vkey();
    private static final InstantSource ONE_HOUR_LATER =
            InstantSource.fixed(Instant.ofEpochSecond(KnownTree.COSIGNED_AT + 3600));

    /** The command and its words, an hour after the known witness saw the log. */
    static Asked verify(Object... words) {
        List<String> args = new ArrayList<>();
        for (Object word : words) {
            args.add(word.toString());
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Verdict verdict = Verify.run(args.toArray(String[]::new), out, out, ONE_HOUR_LATER);
        return new Asked(verdict, said.toString(StandardCharsets.UTF_8));
    }

    /** A command about a log in a folder, trusting its key. */
    static Asked about(FolderLog log, String command, Object... more) {
        List<Object> words = new ArrayList<>(List.of(command, "--folder", log.folder, "--vkey", VKEY));
        words.addAll(List.of(more));
        return verify(words.toArray());
    }
}
