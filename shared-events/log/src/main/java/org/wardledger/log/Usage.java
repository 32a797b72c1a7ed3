package org.wardledger.log;

import java.util.Map;

/** How to ask the verifier. */
final class Usage {
    private static final String HEAD = """
            Checks a transparency log (C2SP tlog-tiles) with its key and nothing else.

              verify <command> (--url PREFIX | --folder FOLDER) --vkey KEY [...]

            """;

    private static final String LOG = """
              log          every entry, every tile and the root computed anew from all entries
            """;
    private static final String ENTRY = """
              entry        one entry and the way from it to the signed root
                --index N        its place, from 0
                --entry FILE     must be this entry, byte for byte; without it the entry is printed
            """;
    private static final String PROOF = """
              proof FILE   a receipt (.tlog-proof), offline; no --url and no --folder
                --opening FILE   {"envelope":"…","salt":"…"}: must be what the leaf commits to
                --payload FILE   must be the payload the opening vouches for
            """;
    private static final String CONSISTENCY = """
              consistency  the log begins with what it was
                --old FILE       a checkpoint of the log from before
            """;
    private static final String MONITOR = """
              monitor      looks again and again: the log begins with what was seen, all that is new is checked
                --state FILE     what was seen; written only when every check held
                --once           one look (without --every)
                --every 1m       a look every so often, until a check fails
            """;
    private static final String MIRROR = """
              mirror       a verified copy as static files; taken again it only adds (also: export)
                --to FOLDER      where
            """;
    private static final String TAIL = """

            Whom to trust (of every command)
              --vkey KEY       the log's key, name+id+base64; again for each key of a rotation
              --witness KEY    a witness's key; again for each
              --quorum K       so many of them must have cosigned (all, when not said)
              --policy FILE    a policy (C2SP tlog-policy) instead of --witness and --quorum; --vkey then
                               says which of its logs
              --max-age 48h    a quorum of witnesses must have seen the checkpoint so lately (s, m, h, d);
                               not of a receipt, which stays good

            Ends with 0 verified, 1 verification failed, 2 not understood, 3 no answer, 4 policy not met.
            After a failed comparison both notes are kept as evidence beside --state, --old or --to.
            """;

    private static final Map<String, String> COMMANDS = Map.of(
            "log",
            LOG,
            "entry",
            ENTRY,
            "proof",
            PROOF,
            "consistency",
            CONSISTENCY,
            "monitor",
            MONITOR,
            "mirror",
            MIRROR,
            "export",
            MIRROR);

    private Usage() {}

    /** For one command, or for all where there is none of that name. */
    static String of(String command) {
        return HEAD + COMMANDS.getOrDefault(command, LOG + ENTRY + PROOF + CONSISTENCY + MONITOR + MIRROR) + TAIL;
    }
}
