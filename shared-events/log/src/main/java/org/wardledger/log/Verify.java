package org.wardledger.log;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The command with which anybody checks a log (lệnh kiểm chứng). It needs the JDK, the log's key and nothing else of ours:
 * no server, no database, no account.
 */
public final class Verify {
    private static final Set<String> TRUST = Set.of("--vkey", "--witness", "--quorum", "--policy");
    private static final Set<String> LOG = Set.of("--url", "--folder", "--max-age");
    private static final int PAYLOAD_BYTES_MAX = 64 * 1024 * 1024;

    private final Arguments arguments;
    private final PrintStream err;
    private final Report report;
    private final InstantSource clock;

    private Verify(Arguments arguments, PrintStream out, PrintStream err, InstantSource clock) {
        this.arguments = arguments;
        this.err = err;
        this.report = new Report(out);
        this.clock = clock;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err).exitCode());
    }

    /** One command, from its words to its verdict, which is also the last line printed. */
    public static Verdict run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Clock.systemUTC());
    }

    static Verdict run(String[] args, PrintStream out, PrintStream err, InstantSource clock) {
        List<String> words = Arrays.asList(args);
        if (words.contains("--help") || words.contains("-h")) {
            out.print(Usage.of(words.getFirst()));
            return Verdict.VERIFIED;
        }
        if (words.isEmpty()) {
            err.print(Usage.of(""));
            return Verdict.NOT_UNDERSTOOD;
        }
        Verdict verdict = verdict(words.getFirst(), words.subList(1, words.size()), out, err, clock);
        out.println(verdict.sentence());
        return verdict;
    }

    private static Verdict verdict(
            String command, List<String> words, PrintStream out, PrintStream err, InstantSource clock) {
        Report report = new Report(out);
        try {
            switch (command) {
                case "log" -> of(words, 0, out, err, clock, LOG).log();
                case "entry" ->
                    of(words, 0, out, err, clock, LOG, Set.of("--index", "--entry"))
                            .entry();
                case "proof" ->
                    of(words, 1, out, err, clock, Set.of("--opening", "--payload"))
                            .proof();
                case "consistency" ->
                    of(words, 0, out, err, clock, LOG, Set.of("--old")).consistency();
                case "monitor" ->
                    of(words, 0, out, err, clock, LOG, Set.of("--state", "--once", "--every"))
                            .monitor();
                case "mirror", "export" ->
                    of(words, 0, out, err, clock, LOG, Set.of("--to")).mirror();
                default -> throw NotVerified.notUnderstood("there is no command '" + command + "'");
            }
            return Verdict.VERIFIED;
        } catch (NotVerified not) {
            report.say(not.sentence());
            return not.verdict();
        } catch (UncheckedIOException broken) {
            report.say(broken.getMessage() + ": " + broken.getCause());
            return Verdict.UNAVAILABLE;
        } catch (InvalidPathException noPath) {
            report.say("not a file: " + noPath.getInput());
            return Verdict.NOT_UNDERSTOOD;
        }
    }

    @SafeVarargs
    private static Verify of(
            List<String> words,
            int plain,
            PrintStream out,
            PrintStream err,
            InstantSource clock,
            Set<String>... options) {
        Set<String> allowed = new HashSet<>(TRUST);
        Arrays.stream(options).forEach(allowed::addAll);
        return new Verify(Arguments.parse(words, allowed, plain), out, err, clock);
    }

    private void log() {
        LogVerifier verifier = verifier();
        Checkpoint checkpoint = verifier.published().checkpoint();
        watched(progress -> verifier.entries(checkpoint, 0, progress));
    }

    private void entry() {
        LogVerifier verifier = verifier();
        long index = arguments.number("--index", Long.MAX_VALUE);
        byte[] leaf = verifier.entry(verifier.published().checkpoint(), index);
        arguments
                .file("--entry")
                .ifPresentOrElse(
                        file -> {
                            if (!Arrays.equals(FolderSource.bytes(file, Leaf.BYTES_MAX), leaf)) {
                                throw NotVerified.failed(file + " is not entry " + index + " of the log");
                            }
                            report.say(file + " is entry " + index + " of the log, byte for byte");
                        },
                        () -> {
                            report.say("entry " + index + " is:");
                            report.show(new String(leaf, StandardCharsets.UTF_8));
                        });
    }

    private void proof() {
        Policy policy = arguments.policy();
        Arguments.require(
                !arguments.has("--payload") || arguments.has("--opening"),
                "--payload needs --opening: the leaf itself says nothing of the payload");
        Receipt receipt =
                Receipt.parse(FolderSource.bytes(Path.of(arguments.plain().getFirst()), Receipt.BYTES_MAX));
        LogVerifier offline = new LogVerifier((path, max, fresh) -> Optional.empty(), policy, report, clock);
        Checkpoint checkpoint = offline.believed(Note.parse(receipt.note())).checkpoint();
        if (!receipt.leadsTo(checkpoint)) {
            throw NotVerified.failed("entry " + receipt.index() + " of the receipt does not lead to the signed root");
        }
        report.say(Report.text(
                "entry %d of the receipt leads to the signed root over %d hashes",
                receipt.index(), receipt.path().size()));
        arguments.file("--opening").ifPresent(file -> {
            Opening opening = Opening.parse(FolderSource.bytes(file, Opening.BYTES_MAX));
            report.say(opening.opens(receipt.leaf()));
            arguments.file("--payload").ifPresent(payload -> {
                opening.vouchesFor(FolderSource.bytes(payload, PAYLOAD_BYTES_MAX));
                report.say(payload + " is the payload that was recorded, byte for byte");
            });
        });
    }

    private void consistency() {
        LogVerifier verifier = verifier();
        Path old = Path.of(arguments.needed("--old"));
        byte[] kept = FolderSource.bytes(old, Note.BYTES_MAX);
        Checkpoint before = verifier.signedBefore(Note.parse(kept)).checkpoint();
        try {
            verifier.begins(before, verifier.published(before).checkpoint());
        } catch (NotVerified failed) {
            verifier.keepEvidence(failed, old, kept);
            throw failed;
        }
    }

    private void monitor() {
        Arguments.require(!arguments.has("--once") || !arguments.has("--every"), "either --once or --every");
        Monitor monitor = new Monitor(verifier(), Path.of(arguments.needed("--state")), report);
        arguments.duration("--every").ifPresentOrElse(pause -> watchFor(monitor, pause), () -> watched(monitor::look));
    }

    /** Until somebody stops it or a check fails; that nobody answers, or a witness is late, passes. */
    private void watchFor(Monitor monitor, Duration pause) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                report.say("at " + clock.instant() + ":");
                watched(monitor::look);
            } catch (NotVerified not) {
                if (not.verdict() != Verdict.UNAVAILABLE && not.verdict() != Verdict.POLICY_NOT_MET) {
                    throw not;
                }
                report.say(not.sentence());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void mirror() {
        Path to = Path.of(arguments.needed("--to"));
        Mirror mirror = new Mirror(source(), to, arguments.policy(), report, clock);
        arguments.duration("--max-age").ifPresent(mirror.verifier()::within);
        watched(mirror::take);
    }

    private void watched(Consumer<LogVerifier.Reader> checks) {
        Progress progress = new Progress(err);
        checks.accept(progress);
        progress.end();
    }

    private LogVerifier verifier() {
        LogVerifier verifier = new LogVerifier(source(), arguments.policy(), report, clock);
        arguments.duration("--max-age").ifPresent(verifier::within);
        return verifier;
    }

    private LogSource source() {
        Arguments.require(arguments.has("--url") != arguments.has("--folder"), "this command needs --url or --folder");
        try {
            return arguments
                    .file("--folder")
                    .map(LogSource::in)
                    .orElseGet(() -> LogSource.at(URI.create(arguments.needed("--url"))));
        } catch (IllegalArgumentException noAddress) {
            throw NotVerified.notUnderstood("not an address: " + arguments.needed("--url"));
        }
    }
}
