package org.wardledger.report;

import java.util.List;
import java.util.Set;

/** The names a template may use: figures of the catalogue, documents that can be cited, the year (từ vựng của mẫu). */
public record Vocabulary(Set<String> figures) {
    static final String YEAR = "year";
    static final String SCHEDULE = "reception.schedule";

    static final String PADDED = "dd";
    static final String PLACES = "places";
    static final String HOSTS = "hosts";
    static final String SENT_TO = "sent-to";
    static final String TYPE = "type";

    static final String NOTICE = "notice";
    static final String WEEKDAY = "weekday";

    private static final Set<String> FIGURE_ASPECTS = Set.of("", PADDED, PLACES, HOSTS, SENT_TO, TYPE);
    private static final Set<String> SCHEDULE_ASPECTS = Set.of(NOTICE, WEEKDAY);
    private static final List<String> SHARED_ASPECTS = List.of(HOSTS, SENT_TO, TYPE);

    boolean isFigure(String name) {
        return figures.contains(name);
    }

    static boolean isCitation(String name) {
        return name.equals(SCHEDULE);
    }

    /** Whether the name is a figure's, in a template that has been accepted. */
    static boolean isCounted(String name) {
        return !name.equals(YEAR) && !isCitation(name);
    }

    boolean knows(Wording.Blank blank) {
        if (blank.name().equals(YEAR)) {
            return blank.aspect().isEmpty();
        }
        return isCitation(blank.name())
                ? SCHEDULE_ASPECTS.contains(blank.aspect())
                : isFigure(blank.name()) && FIGURE_ASPECTS.contains(blank.aspect());
    }

    /** Aspects on which all entries behind a figure may agree or not. */
    static boolean isShared(String aspect) {
        return SHARED_ASPECTS.contains(aspect);
    }
}
