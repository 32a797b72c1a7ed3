package org.wardledger.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in the one form that is hashed (RFC 8785, JCS). Accepts maps, lists, strings, booleans and whole numbers
 * within 2⁵³−1; a member whose value is null is left out, and fractions are refused (write decimals as strings).
 */
public final class CanonicalJson {
    /** The largest whole number every JSON reader keeps exactly (RFC 8785, section 3.2.2.3). */
    public static final long INTEGER_MAX = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder(256);

    private CanonicalJson() {}

    /** The canonical UTF-8 bytes; {@link IllegalArgumentException} names what cannot be written. */
    public static byte[] write(Map<String, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.object(object);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void object(Map<?, ?> members) {
        // Java compares strings by UTF-16 code units, which is the order RFC 8785 section 3.2.3 asks for.
        TreeMap<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> {
            if (value != null) {
                sorted.put((String) name, value);
            }
        });
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case String text -> string(text);
            case Boolean flag -> out.append(flag.booleanValue());
            case Long number -> integer(number);
            case Integer number -> integer(number);
            case Map<?, ?> members -> object(members);
            case List<?> items -> array(items);
            case null -> throw new IllegalArgumentException("null stands in no list of canonical JSON");
            default -> throw new IllegalArgumentException("not written in canonical JSON: " + value.getClass());
        }
    }

    private void array(List<?> items) {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(']');
    }

    private void integer(long number) {
        if (Math.abs(number) > INTEGER_MAX) {
            throw new IllegalArgumentException("beyond 2^53-1: " + number);
        }
        out.append(number);
    }

    private void string(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> at = plain(text, at, unit);
            }
        }
        out.append('"');
    }

    private int plain(String text, int at, char unit) {
        if (unit < 0x20) {
            out.append("\\u00").append(Character.forDigit(unit >> 4, 16)).append(Character.forDigit(unit & 15, 16));
            return at;
        }
        if (!Character.isSurrogate(unit)) {
            out.append(unit);
            return at;
        }
        if (Character.isHighSurrogate(unit)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.append(unit).append(text.charAt(at + 1));
            return at + 1;
        }
        throw new IllegalArgumentException("a lone surrogate at " + at);
    }
}
