package org.wardledger.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wardledger.common.Openness;
import tools.jackson.databind.JsonNode;

/** What a leaf may say, read from a list that people wrote from the rules and can hold against them. */
final class AllowedLeaves {
    private static final String LIST = "/leaves-allowed.txt";
    private static final String ACTION = "action";
    private static final Set<String> ENVELOPE =
            Set.of("commitment", "kind", "office", "public", "recordedOn", "revision", "v");

    /** A day, a word of a closed list, yes or no, a number, a random reference: of a case nothing that somebody typed. */
    private static final Pattern NOT_TYPED = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|[A-Z][A-Z_]*|true|false|\\d{1,9}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The rules publish number and issuer of a document about a person. */
    private static final Set<String> TYPED_OF_A_CASE =
            Set.of("personal-document-recorded.code", "personal-document-recorded.issuer");

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private record Line(Openness openness, Set<String> members) {}

    private AllowedLeaves() {}

    static AllowedLeaves read() {
        AllowedLeaves allowed = new AllowedLeaves();
        try (InputStream list = Objects.requireNonNull(AllowedLeaves.class.getResourceAsStream(LIST))) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.trim().split("\\s+")))
                    .forEach(allowed::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return allowed;
    }

    private void add(List<String> words) {
        Line line = new Line(Openness.valueOf(words.get(1)), new TreeSet<>(words.subList(2, words.size())));
        if (lines.put(words.getFirst(), line) != null) {
            throw new IllegalStateException(words.getFirst() + " has two lines");
        }
    }

    Set<String> kinds() {
        return lines.keySet();
    }

    Openness openness(String kind) {
        return line(kind).openness();
    }

    private Line line(String kind) {
        Line line = lines.get(kind);
        if (line == null) {
            throw new AssertionError(LIST + " has no line for " + kind);
        }
        return line;
    }

    /** What a leaf says beyond its class; {@code kind} is what the book knows it as. */
    List<String> beyond(String kind, JsonNode leaf) {
        List<String> beyond = new ArrayList<>();
        Set<String> envelope = new TreeSet<>(leaf.propertyNames());
        if (!envelope.equals(ENVELOPE)) {
            beyond.add("the leaf has the members " + envelope);
        }
        JsonNode open = leaf.path("public");
        if (openness(kind) == Openness.SEALED) {
            if (!leaf.path("kind").asString("").equals("sealed") || !open.isObject() || !open.isEmpty()) {
                beyond.add("sealed, and yet it says %s %s".formatted(leaf.path("kind"), open));
            }
        } else {
            if (!leaf.path("kind").asString("").equals(kind)) {
                beyond.add("its kind is told as " + leaf.path("kind"));
            }
            said(kind, open, beyond);
        }
        return beyond;
    }

    private void said(String kind, JsonNode open, List<String> beyond) {
        Line line = line(kind);
        if (!open.isObject()) {
            beyond.add("what it says is no object: " + open);
        }
        open.propertyStream().forEach(member -> {
            if (!line.members().contains(member.getKey())) {
                beyond.add(kind + "." + member.getKey());
            } else if (member.getKey().equals(ACTION)) {
                action(line.openness(), member.getValue(), beyond);
            } else {
                value(kind, line, member.getKey(), member.getValue(), beyond);
            }
        });
    }

    /** What a correction carries has its class, and says no more than its own leaf would. */
    private void action(Openness openness, JsonNode action, List<String> beyond) {
        if (!action.isObject() || action.size() != 1) {
            beyond.add("not one action: " + action);
            return;
        }
        action.propertyStream().forEach(named -> {
            if (openness(named.getKey()) != openness) {
                beyond.add("%s within a correction that is %s".formatted(named.getKey(), openness));
            }
            said(named.getKey(), named.getValue(), beyond);
        });
    }

    private static void value(String kind, Line line, String path, JsonNode value, List<String> beyond) {
        if (value.isArray()) {
            value.forEach(item -> value(kind, line, path, item, beyond));
        } else if (value.isObject()) {
            value.propertyStream().forEach(member -> {
                String within = path + "." + member.getKey();
                if (line.members().contains(within)) {
                    value(kind, line, within, member.getValue(), beyond);
                } else {
                    beyond.add(kind + "." + within);
                }
            });
        } else if (line.openness() == Openness.CASE
                && !TYPED_OF_A_CASE.contains(kind + "." + path)
                && !NOT_TYPED.matcher(value.asString()).matches()) {
            beyond.add("%s.%s is %s, which somebody typed".formatted(kind, path, value));
        }
    }
}
