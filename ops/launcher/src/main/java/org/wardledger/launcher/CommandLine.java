package org.wardledger.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.wardledger.log.VerifierKey;
import org.wardledger.log.Verify;
import org.wardledger.proof.KeyFolder;
import org.wardledger.proof.SigningStopped;

/** What the program was asked to do. */
record CommandLine(String command, List<String> options) {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int NOT_UNDERSTOOD = 2;

    private static final String SERVE = "serve";
    private static final String HELP = "--help";
    private static final List<String> LATER = List.of("rebuild");
    /** What anybody may do with a log, without the program's database. */
    private static final List<String> ELSEWHERE = List.of("verify", "export", "recompute", "log-key", "import");

    /** The first word is the command, wherever it stands; options begin with a dash and hold their value. */
    static CommandLine of(String... arguments) {
        List<String> options = new ArrayList<>(Arrays.asList(arguments));
        String command = options.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .orElse(SERVE);
        options.remove(command);
        return new CommandLine(command, options);
    }

    boolean serves() {
        return command.equals(SERVE)
                && !asksForHelp()
                && wrongSide().isEmpty()
                && strayWord().isEmpty();
    }

    /** Whether it is done here and now, by {@link #perform}. */
    boolean performs() {
        return ELSEWHERE.contains(command) && (command.equals("verify") || command.equals("export") || !asksForHelp());
    }

    /** Does what was asked and answers with its exit code. */
    int perform(PrintStream out, PrintStream err) {
        return switch (command) {
            case "verify" ->
                Verify.run(options.toArray(String[]::new), out, err).exitCode();
            case "export" ->
                Verify.run(Stream.concat(Stream.of("export"), options.stream()).toArray(String[]::new), out, err)
                        .exitCode();
            case "recompute" -> RecomputeCommand.run(options, out).exitCode();
            case "import" -> ImportCommand.run(options, out);
            case "log-key" -> newLogKey(out);
            default -> throw new IllegalStateException(command);
        };
    }

    /** A key that signs nothing until the book announces it. */
    private int newLogKey(PrintStream out) {
        String folder = value("--so-phuong.log-keys=");
        String origin = value("--so-phuong.origin=");
        if (folder.isEmpty() || origin.isEmpty() || options.size() != 2) {
            out.println(
                    "log-key wants --so-phuong.log-keys=<folder> and --so-phuong.origin=<host/path>; nothing was done.");
            return NOT_UNDERSTOOD;
        }
        try {
            out.println(new KeyFolder(Path.of(folder))
                    .create(origin, VerifierKey.Type.LOG)
                    .vkey());
            return DONE;
        } catch (SigningStopped | IllegalArgumentException refused) {
            out.println("No key was made: " + refused.getMessage());
            return FAILED;
        }
    }

    private String value(String option) {
        return options.stream()
                .filter(word -> word.startsWith(option))
                .map(word -> word.substring(option.length()))
                .findFirst()
                .orElse("");
    }

    int exitCode() {
        return asksForHelp() ? DONE : NOT_UNDERSTOOD;
    }

    void answer(PrintStream out) {
        if (!asksForHelp()) {
            if (LATER.contains(command)) {
                out.println("'" + command + "' is not built yet; nothing was done. See --help.");
                return;
            }
            out.println(complaint());
        }
        out.print(USAGE);
    }

    String[] remaining() {
        return options.toArray(String[]::new);
    }

    private String complaint() {
        if (!command.equals(SERVE)) {
            return "There is no command '" + command + "'; nothing was done.";
        }
        return wrongSide().isEmpty()
                ? "'" + strayWord() + "' is not understood; nothing was started."
                : wrongSide() + " is not built yet: only --side=both serves for now; nothing was started.";
    }

    private String strayWord() {
        return options.stream()
                .filter(option -> !option.startsWith("-"))
                .findFirst()
                .orElse("");
    }

    private boolean asksForHelp() {
        return options.stream().anyMatch(CommandLine::isHelp);
    }

    private String wrongSide() {
        return options.stream()
                .filter(option -> option.startsWith("--side=") && !option.equals("--side=both"))
                .findFirst()
                .orElse("");
    }

    private static boolean isHelp(String argument) {
        return argument.equals(HELP) || argument.equals("-h");
    }

    private static final String USAGE = """
            Sổ Phường - the ward ledger

              serve      (default) records, answers and publishes at http://localhost:8080
              verify     checks a published log with its key and nothing else    (verify --help)
              export     takes a verified copy of it as files; again, it only adds (export --help)
              recompute  <log URL or folder> --against <figures or report as JSON, file or URL> --vkey KEY
                         counts every public figure again from the log alone
              log-key    makes the next key of the log and prints what is to be announced:
                         --so-phuong.log-keys=<folder> --so-phuong.origin=<host/path>
              import     FILE --token-file=<file> [--mapping=<name or file>] [--mode=check|all|rows] [--sheet=<name>]
                         [--url=http://localhost:8080]
                         hands a book (.xlsx, .csv) to a running program, with the token of an account that may record
                         it; check (the default) records nothing, all records the whole file or nothing, rows every row
                         without a problem. Ready mappings: ho-so-mot-cua (the default), tiep-cong-dan; or one action by
                         its kind; or a file that says which column is what. Again, it only adds what is new.
              rebuild    not built yet

            Without spring.datasource.url the demonstration starts: a PostgreSQL of its own, the reference year 2023
            imported into an empty book, a banner on every page.
              --so-phuong.data=<folder>        where its book lives            (~/.so-phuong/demo)

            With an office's PostgreSQL nothing is ever imported; its first start asks, once, for
              --spring.datasource.url=jdbc:postgresql://<host>/<database>  (.username, .password)
              --so-phuong.office=<code>        the office in the book          (nguyen-nghiem)
              --so-phuong.name=<name>          as printed on pages and reports (UBND phường Nguyễn Nghiêm)
              --so-phuong.origin=<host/path>   name of its published log       (so.nguyennghiem.gov.vn/log)
              --so-phuong.master-key=<file>    and at every start, for the key to what is sealed, kept apart from the
                                               database; the first start makes it
              --so-phuong.erasure-register=<folder>
                                               and at every start, for the register of what was erased: on another
                                               volume than the database, with backups of its own
              --so-phuong.log-keys=<folder>    and at every start, for the keys that sign the log; the first start makes one
              --so-phuong.log-guard=<folder>   and at every start, for what was signed last: on another volume than the
                                               database, so that a restored backup cannot fork the log
              --so-phuong.backups-kept-days=<days>  how long the office keeps backups, as certificates say it  (35)

            The published log, where wished
              --so-phuong.witnesses=<file>     who must have seen a checkpoint before it is published (C2SP tlog-policy
                                               without logs); --so-phuong.checkpoint-interval=10s as agreed with them
              --so-phuong.watched-logs=<file>  whose logs this installation witnesses, one line 'log <vkey>' each, with
                                               --so-phuong.witness-key=<folder> and --so-phuong.witness-name=<host/path>
              --so-phuong.timestamp-authority=<URL>  stamps it daily (RFC 3161), believed by
                                               --so-phuong.timestamp-certificate=<file>

              --so-phuong.report-templates=<folder>  outline and sections of the report in the office's own words, over
                                               the shipped ones by the same names (outline.txt, II.3.txt, …)
              --server.port=<port>             (8080)
              --side=both                      command and query side in one process; others are not built yet

            Every option may also be an environment variable: SO_PHUONG_OFFICE, SPRING_DATASOURCE_URL, SERVER_PORT.
            Exit codes: 0 done or stopped, 1 not started or failed, 2 not understood or not built; of verify, export and
            recompute also 3 no answer, 4 policy not met; of import 0 every row stands in the book (or could), 1 some row
            has a problem or nothing was taken, 3 no answer.
            """;
}
