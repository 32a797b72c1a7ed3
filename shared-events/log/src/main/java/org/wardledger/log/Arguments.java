package org.wardledger.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a command was asked, read strictly: nothing is passed over that might have been meant. */
record Arguments(List<String> plain, Map<String, List<String>> options) {
    private static final Set<String> REPEATED = Set.of("--vkey", "--witness");
    private static final Set<String> BARE = Set.of("--once");
    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})([smhd])");
    private static final int POLICY_BYTES_MAX = 256 * 1024;

    static Arguments parse(List<String> words, Set<String> allowed, int plainCount) {
        List<String> plain = new ArrayList<>();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            require(allowed.contains(word), "this command has no option " + word);
            List<String> values = options.computeIfAbsent(word, name -> new ArrayList<>());
            require(values.isEmpty() || REPEATED.contains(word), word + " is given twice");
            if (BARE.contains(word)) {
                values.add("");
            } else {
                require(at + 1 < words.size() && !words.get(at + 1).startsWith("--"), word + " needs a value");
                values.add(words.get(++at));
            }
        }
        require(
                plain.size() == plainCount,
                plainCount == 0 ? "not understood: " + String.join(" ", plain) : "this command needs one file");
        return new Arguments(plain, options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> one(String option) {
        return all(option).stream().findFirst();
    }

    String needed(String option) {
        return one(option).orElseThrow(() -> NotVerified.notUnderstood("this command needs " + option));
    }

    Optional<Path> file(String option) {
        return one(option).map(Path::of);
    }

    Optional<Duration> duration(String option) {
        return one(option).map(written -> {
            Matcher parts = DURATION.matcher(written);
            require(parts.matches(), option + " is a whole number and s, m, h or d, such as 48h: " + written);
            long count = Long.parseLong(parts.group(1));
            return switch (parts.group(2)) {
                case "s" -> Duration.ofSeconds(count);
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
        });
    }

    long number(String option, long max) {
        String written = needed(option);
        require(written.matches("0|[1-9][0-9]{0,18}"), option + " is a whole number: " + written);
        try {
            long number = Long.parseLong(written);
            require(number <= max, option + " is at most " + max);
            return number;
        } catch (NumberFormatException tooLarge) {
            throw NotVerified.notUnderstood(option + " is at most " + max);
        }
    }

    /** Whom the options trust. */
    Policy policy() {
        List<VerifierKey> keys = all("--vkey").stream().map(VerifierKey::parse).toList();
        require(
                keys.stream().map(VerifierKey::name).distinct().count() <= 1,
                "several --vkey are for a key's rotation and have one name; these are of several logs");
        Policy policy = has("--policy") ? fromFile(keys) : fromOptions(keys);
        require(!policy.logs().isEmpty(), "this command needs the log's key: --vkey, or a policy that names it");
        require(!has("--max-age") || !policy.witnesses().isEmpty(), "--max-age needs witnesses: only they say when");
        return policy;
    }

    private Policy fromFile(List<VerifierKey> keys) {
        require(!has("--witness") && !has("--quorum"), "--policy stands for --witness and --quorum");
        Path file = file("--policy").orElseThrow();
        // Octets beyond ASCII are opaque to a policy; strict reading would refuse names it may hold.
        Policy policy = Policy.parse(new String(FolderSource.bytes(file, POLICY_BYTES_MAX), StandardCharsets.UTF_8));
        return keys.isEmpty() ? policy : policy.forLogs(keys);
    }

    private Policy fromOptions(List<VerifierKey> keys) {
        List<VerifierKey> witnesses =
                all("--witness").stream().map(VerifierKey::parse).toList();
        int least = has("--quorum") ? (int) number("--quorum", witnesses.size()) : witnesses.size();
        return Policy.of(keys, witnesses, least);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw NotVerified.notUnderstood(otherwise);
        }
    }
}
