package org.wardledger.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a checkpoint is believed: who may sign it, and how many of which witnesses must have seen it (C2SP tlog-policy).
 * The text is kept as it was given.
 */
public final class Policy {
    private static final String NONE = "none";
    private static final int DELETE = 0x7f;
    /** A witness's clock may be ahead of ours by this much; what is later has not been seen yet. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private final String text;
    private final List<VerifierKey> logs = new ArrayList<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Member quorum;

    /** Something that may have seen a checkpoint, out of which quorums are made. */
    private sealed interface Member {
        boolean saw(Set<VerifierKey> signed);
    }

    /** A witness and where it is asked; the address is empty where nobody asks it. */
    public record Witness(String name, VerifierKey key, String url) implements Member {
        @Override
        public boolean saw(Set<VerifierKey> signed) {
            return signed.contains(key);
        }
    }

    private record Group(int least, List<Member> of) implements Member {
        @Override
        public boolean saw(Set<VerifierKey> signed) {
            return of.stream().filter(member -> member.saw(signed)).count() >= least;
        }
    }

    private Policy(String text) {
        this.text = text;
        Member wanted = null;
        Set<String> grouped = new HashSet<>();
        if (text.chars().anyMatch(unit -> unit < ' ' && unit != '\n' && unit != '\t' || unit == DELETE)) {
            throw NotVerified.notUnderstood("The policy holds a control character other than newline and tab.");
        }
        for (String line : text.split("\n", -1)) {
            // Nothing but space and tab separates words; to every other space Unicode has, the policy is deaf.
            String[] words = line.replaceAll("^[ \t]+|[ \t]+$", "").split("[ \t]+");
            if (words[0].isEmpty() || words[0].startsWith("#")) {
                continue;
            }
            try {
                switch (words[0]) {
                    case "log" -> log(words);
                    case "witness" -> witness(words);
                    case "group" -> group(words, grouped);
                    case "quorum" -> {
                        require(words.length == 2, "one name after 'quorum'");
                        require(wanted == null, "a second quorum");
                        wanted = words[1].equals(NONE) ? new Group(0, List.of()) : member(words[1]);
                    }
                    default -> throw NotVerified.notUnderstood("'" + words[0] + "'");
                }
            } catch (NotVerified wrong) {
                throw NotVerified.notUnderstood(
                        "The policy's line is not understood: " + line.strip() + " (" + wrong.sentence() + ")");
            }
        }
        if (wanted == null) {
            throw NotVerified.notUnderstood("The policy states no quorum; 'quorum none' asks for no witness.");
        }
        this.quorum = wanted;
    }

    /** Reads a policy; {@link NotVerified} (not understood) names the line. */
    public static Policy parse(String text) {
        return new Policy(text);
    }

    /** These logs, and {@code least} of these witnesses. */
    public static Policy of(Collection<VerifierKey> logs, Collection<VerifierKey> witnesses, int least) {
        StringBuilder policy = new StringBuilder();
        logs.forEach(key -> policy.append("log ").append(key.vkey()).append('\n'));
        StringBuilder group = new StringBuilder("group witnesses " + least);
        int number = 0;
        for (VerifierKey key : witnesses) {
            String name = "w" + ++number;
            policy.append("witness ")
                    .append(name)
                    .append(' ')
                    .append(key.vkey())
                    .append('\n');
            group.append(' ').append(name);
        }
        return new Policy(policy.append(least == 0 ? "quorum none\n" : group + "\nquorum witnesses\n")
                .toString());
    }

    /**
     * The checkpoint of a note this policy believes. {@link NotVerified} fails where no log key of the policy signed it or
     * the origin is another's, and says that the policy is not met where witnesses are missing.
     */
    public Checkpoint accept(Note note) {
        Checkpoint checkpoint = signedByLog(note);
        Set<VerifierKey> cosigned = cosigned(note);
        if (!quorum.saw(cosigned)) {
            throw NotVerified.policyNotMet("too few witnesses have cosigned checkpoint " + checkpoint.size() + ": "
                    + cosigned.size() + " of " + witnesses().size());
        }
        return checkpoint;
    }

    /** The checkpoint of a note that a log of the policy signed, whoever has witnessed it. */
    Checkpoint signedByLog(Note note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Set<VerifierKey> signed = note.signedBy(keys().toList());
        if (logs.stream().noneMatch(key -> signed.contains(key) && key.name().equals(checkpoint.origin()))) {
            throw NotVerified.failed(
                    "no key of the log " + checkpoint.origin() + " that is trusted here signed the note");
        }
        return checkpoint;
    }

    /** The witnesses of the policy that have seen a note. */
    Set<VerifierKey> cosigned(Note note) {
        return note.signedBy(witnesses().stream().map(Witness::key).toList());
    }

    /**
     * Holds a note to its age. Only witnesses say when, so it is those who saw it lately that must make the quorum, and at
     * least one.
     */
    void requireRecent(Note note, Duration ageMax, Instant now) {
        Instant notBefore = now.minus(ageMax);
        Instant notAfter = now.plus(CLOCKS_APART);
        Set<VerifierKey> recent = cosigned(new Note(
                note.text(),
                note.signatures().stream()
                        .filter(signature -> VerifierKey.time(signature)
                                .map(Instant::ofEpochSecond)
                                .filter(at -> !at.isBefore(notBefore) && !at.isAfter(notAfter))
                                .isPresent())
                        .toList()));
        if (recent.isEmpty() || !quorum.saw(recent)) {
            throw NotVerified.policyNotMet("too few witnesses have seen the checkpoint since " + notBefore + ": "
                    + recent.size() + " of " + witnesses().size());
        }
    }

    /** The same demands on witnesses, of these logs and no others. */
    public Policy forLogs(Collection<VerifierKey> keys) {
        StringBuilder policy = new StringBuilder();
        keys.forEach(key -> policy.append("log ").append(key.vkey()).append('\n'));
        text.lines()
                .filter(line -> !line.matches("[ \t]*log[ \t].*"))
                .forEach(line -> policy.append(line).append('\n'));
        return new Policy(policy.toString());
    }

    public List<VerifierKey> logs() {
        return List.copyOf(logs);
    }

    public List<Witness> witnesses() {
        return members.values().stream()
                .filter(Witness.class::isInstance)
                .map(Witness.class::cast)
                .toList();
    }

    public String text() {
        return text;
    }

    private Stream<VerifierKey> keys() {
        return Stream.concat(logs.stream(), witnesses().stream().map(Witness::key));
    }

    private void group(String[] words, Set<String> grouped) {
        require(words.length > 3, "name, threshold and members after 'group'");
        List<Member> of = new ArrayList<>();
        for (String name : List.of(words).subList(3, words.length)) {
            require(grouped.add(name), "'" + name + "' stands in two groups");
            of.add(member(name));
        }
        int least = switch (words[2]) {
            case "all" -> of.size();
            case "any" -> 1;
            default -> words[2].matches("[1-9][0-9]{0,3}") ? Integer.parseInt(words[2]) : 0;
        };
        require(least >= 1 && least <= of.size(), "a threshold between 1 and " + of.size());
        name(words[1], new Group(least, of));
    }

    private void log(String[] words) {
        require(words.length == 2 || words.length == 3, "a key and perhaps an address after 'log'");
        logs.add(key(words[1], VerifierKey.Type.LOG, logs.stream()));
    }

    private void witness(String[] words) {
        require(words.length == 3 || words.length == 4, "a name, a key and perhaps an address after 'witness'");
        VerifierKey key =
                key(words[2], VerifierKey.Type.COSIGNATURE, witnesses().stream().map(Witness::key));
        name(words[1], new Witness(words[1], key, words.length > 3 ? words[3] : ""));
    }

    /** Two keys that wrap the same one are one, even under different names (tlog-policy, "Public key representation"). */
    private static VerifierKey key(String vkey, VerifierKey.Type type, Stream<VerifierKey> before) {
        VerifierKey key = VerifierKey.parse(vkey);
        require(key.type() == type, "a key for another use");
        require(before.noneMatch(key::wrapsSameKeyAs), "a key that stands there already");
        return key;
    }

    private void name(String name, Member member) {
        require(!name.equals(NONE) && members.putIfAbsent(name, member) == null, "'" + name + "' is taken");
    }

    private Member member(String name) {
        Member member = members.get(name);
        if (member == null) {
            throw NotVerified.notUnderstood("nothing above is named '" + name + "'");
        }
        return member;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw NotVerified.notUnderstood(otherwise);
        }
    }
}
