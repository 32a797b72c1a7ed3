package org.wardledger.figure;

/** Addresses that pin a question with both its times, so that they answer the same for ever. */
public final class Links {
    private Links() {}

    public static String api(Question question) {
        return "?period=%s&asOf=%s&knownAt=%d".formatted(question.period().name(), question.asOf(), question.size());
    }

    public static String page(Question question) {
        return "?ky=%s&den=%s&biet=%d".formatted(question.period().name(), question.asOf(), question.size());
    }

    /** One entry as this reader may see it. */
    public static String entry(long position, Question question) {
        return "/api/actions?after=%d&limit=1&knownAt=%d".formatted(position - 1, question.size());
    }

    public static String figure(String id, Question question) {
        return "/so-lieu/" + id + page(question);
    }
}
