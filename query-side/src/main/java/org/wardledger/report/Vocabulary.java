package org.wardledger.report;

import java.util.Set;

/** The names a template may use: figures, topics of documents, places of passages, the year (từ vựng của mẫu). */
public record Vocabulary(Set<String> figures) {
    static final String YEAR = "year";
    static final String NEXT_YEAR = "next-year";
    static final String OFFICE = "office";
    static final String SCHEDULE = "reception.schedule";
    static final String TASK = "task";
    static final String PASSAGE = "passage";

    static final String DRAFT_PLACE = "draft.place";
    static final String DRAFT_MONTH = "draft.month";
    static final String ADDRESSEE = "draft.addressee";
    static final String AUTHORITY = "draft.authority";
    static final String SIGNATORY_TITLE = "draft.signatory-title";
    static final String SIGNATORY = "draft.signatory";
    /** A line of the list of recipients, where a line repeats for each. */
    static final String RECIPIENT = "recipient";

    static final String PADDED = "dd";
    static final String PLACES = "places";
    static final String HOSTS = "hosts";
    static final String SENT_TO = "sent-to";
    static final String TYPE = "type";
    static final String UNIT = "unit";
    static final String RATING = "rating";
    static final String ROUNDS = "rounds";
    static final String RATINGS = "ratings";
    static final String COMBINED_WITH = "combined-with";

    static final String NOTICE = "notice";
    static final String WEEKDAY = "weekday";

    /** {@code 01 vụ đánh bạc, 02 vụ trộm cắp}. */
    static final String TALLY = "tally";

    /** {@code “Ngày chủ nhật xanh” 12 đợt}. */
    static final String NAMES = "names";

    static final String NAME = "name";
    static final String SUBJECT = "subject";

    /** The entry at hand, where a clause repeats for each behind a figure. */
    static final String ITEM = "mục";

    private static final Set<String> ENTRY_WORDS = EntryWords.names();
    private static final Set<String> TELLINGS = Set.of("", PADDED, ROUNDS, RATINGS, TALLY, NAMES);
    private static final Set<String> SCHEDULE_ASPECTS = Set.of(NOTICE, WEEKDAY);
    private static final Set<String> FRAME = Set.of(YEAR, NEXT_YEAR, OFFICE);
    private static final Set<String> DRAFT =
            Set.of(DRAFT_PLACE, DRAFT_MONTH, ADDRESSEE, AUTHORITY, SIGNATORY_TITLE, SIGNATORY, RECIPIENT);

    boolean isFigure(String name) {
        return figures.contains(name);
    }

    static boolean isCitation(String name) {
        return name.equals(SCHEDULE) || Cited.isCited(name);
    }

    /** What every report of every office has: the year and the office's name. */
    static boolean isFrame(String name) {
        return FRAME.contains(name);
    }

    /** Words of an official. */
    static boolean isWritten(String name) {
        return name.equals(TASK) || name.equals(PASSAGE) || name.startsWith(PASSAGE + ".");
    }

    /** {@code II.1.d} of {@code passage.II.1.d}; empty for the passage at hand. */
    static String slot(String name) {
        return name.equals(PASSAGE) ? "" : name.substring(PASSAGE.length() + 1);
    }

    /** Whether the name is a figure's, in a template that has been accepted. */
    static boolean isCounted(String name) {
        return !isFrame(name) && !isCitation(name) && !isWritten(name) && !isItem(name) && !isOfDraft(name);
    }

    /** What the report's draft says of its frame: whence, to whom, over whose name. */
    static boolean isOfDraft(String name) {
        return DRAFT.contains(name);
    }

    /** The entry at hand. */
    static boolean isItem(String name) {
        return name.equals(ITEM);
    }

    boolean knows(Wording.Blank blank) {
        String name = blank.name();
        if (isFrame(name) || isWritten(name) || isOfDraft(name)) {
            return blank.aspect().isEmpty();
        }
        if (Cited.isCited(name)) {
            Cited.parse(name, blank.aspect());
            return true;
        }
        return isCitation(name)
                ? SCHEDULE_ASPECTS.contains(blank.aspect())
                : isItem(name)
                        ? isWord(blank.aspect())
                        : isFigure(name) && (TELLINGS.contains(blank.aspect()) || isWord(blank.aspect()));
    }

    /** The word of an entry that a telling of several entries is made from. */
    static String wordOf(String aspect) {
        return switch (aspect) {
            case ROUNDS -> UNIT;
            case RATINGS -> RATING;
            case TALLY -> TYPE;
            case NAMES -> NAME;
            default -> aspect;
        };
    }

    /** What entries say in a word, and may agree on or not. */
    static boolean isWord(String aspect) {
        return ENTRY_WORDS.contains(aspect);
    }
}
