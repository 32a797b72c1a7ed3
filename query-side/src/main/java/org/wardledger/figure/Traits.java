package org.wardledger.figure;

/** What a fact can be sorted by (tiêu chí). An empty word: not recorded, or no such thing in this concept. */
public record Traits(String kind, String field, String place, String host, String channel, boolean overTheHead) {
    public static final Traits NONE = new Traits("", "", "", "", "", false);

    public static Traits ofKind(String kind) {
        return new Traits(kind, "", "", "", "", false);
    }

    public static Traits ofCase(String kind, String field, String channel, boolean overTheHead) {
        return new Traits(kind, field, "", "", channel, overTheHead);
    }

    /** The same, and where it belongs. */
    public Traits in(String where) {
        return new Traits(kind, field, where, host, channel, overTheHead);
    }

    public static Traits ofSession(String kind, String place, String host) {
        return new Traits(kind, "", place, host, "", false);
    }
}
