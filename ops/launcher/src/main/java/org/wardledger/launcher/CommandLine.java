package org.wardledger.launcher;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the program was asked to do. */
record CommandLine(String command, List<String> options) {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int NOT_UNDERSTOOD = 2;

    private static final String SERVE = "serve";
    private static final String HELP = "--help";
    private static final List<String> LATER = List.of("import", "rebuild", "verify", "recompute", "export");

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
              import, rebuild, verify, recompute, export
                         not built yet

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
              --so-phuong.backups-kept-days=<days>  how long the office keeps backups, as certificates say it  (35)

              --server.port=<port>             (8080)
              --side=both                      command and query side in one process; others are not built yet

            Every option may also be an environment variable: SO_PHUONG_OFFICE, SPRING_DATASOURCE_URL, SERVER_PORT.
            Exit codes: 0 done or stopped, 1 not started or failed, 2 not understood or not built.
            """;
}
