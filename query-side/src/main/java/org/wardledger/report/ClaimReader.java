package org.wardledger.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wardledger.document.Topic;

/** Reads what is to be held against what, as an official writes it (đọc dòng “đối chiếu: …”). */
final class ClaimReader {
    private static final Pattern SPOKEN = Pattern.compile("nói (“.+”) mà (.+)");
    private static final Pattern NUMBER = Pattern.compile("số “([^”{]*)\\{([^}]+)}([^”]*)”");
    private static final Pattern PLAN_SHOWN = Pattern.compile("kế hoạch (\\S+) xong khi (.+)");
    private static final Pattern PLAN_UNTOLD = Pattern.compile("kế hoạch (\\S+) chưa xét được");
    private static final Pattern SAME_RATING = Pattern.compile("xếp loại (\\S+) và (\\S+) phải khớp");
    private static final String EVERY_PLAN = "mọi kế hoạch phải có kết quả";
    private static final String NOT = "không phải ";
    /** As an official document prints a number: {@code 1.819}, {@code 99,45}. */
    private static final String PRINTED = "(?<number>\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(?<decimals>\\d+))?";

    private final Vocabulary vocabulary;

    ClaimReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The claim in these words; refuses what it does not understand with a sentence. */
    Claim read(String words) {
        Matcher match;
        if ((match = SPOKEN.matcher(words)).matches()) {
            return new Claim.Spoken(quoted(match.group(1)), against(match.group(2)));
        } else if ((match = NUMBER.matcher(words)).matches()) {
            return new Claim.Number(
                    written(match.group(1), match.group(3)),
                    figure(match.group(2).strip()));
        } else if ((match = PLAN_SHOWN.matcher(words)).matches()) {
            return new Claim.PlanShown(topics(match.group(1)), against(match.group(2)));
        } else if ((match = PLAN_UNTOLD.matcher(words)).matches()) {
            return new Claim.PlanShown(topics(match.group(1)), List.of());
        } else if ((match = SAME_RATING.matcher(words)).matches()) {
            return new Claim.SameRating(List.of(figure(match.group(1)), figure(match.group(2))));
        } else if (words.equals(EVERY_PLAN)) {
            return new Claim.EveryPlan();
        }
        throw new IllegalArgumentException("không hiểu điều đối chiếu “" + words + "”.");
    }

    private static List<String> quoted(String words) {
        List<String> quoted = new ArrayList<>();
        Matcher each = Pattern.compile("“([^”]+)”").matcher(words);
        while (each.find()) {
            quoted.add(each.group(1).strip());
        }
        return List.copyOf(quoted);
    }

    private List<Claim.Against> against(String words) {
        return Arrays.stream(words.split(" hoặc ", -1))
                .map(String::strip)
                .map(one -> one.startsWith(NOT)
                        ? new Claim.Against(false, condition(one.substring(NOT.length())))
                        : new Claim.Against(true, condition(one)))
                .toList();
    }

    private Condition condition(String words) {
        return new ConditionReader(vocabulary).read(words.strip());
    }

    private static List<Topic> topics(String names) {
        return Cited.parse("topic." + names, "").topics();
    }

    private String figure(String name) {
        if (!vocabulary.isFigure(name)) {
            throw new IllegalArgumentException("không có số liệu nào tên “" + name + "”.");
        }
        return name;
    }

    /** Three dots stand for a few words of the same sentence. */
    private static Pattern written(String before, String after) {
        return Pattern.compile(
                spelled(before) + PRINTED + spelled(after), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spelled(String words) {
        return Arrays.stream(words.split("…", -1))
                .map(part -> Arrays.stream(part.split("\\s+", -1))
                        .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
                        .collect(Collectors.joining("\\s*")))
                .collect(Collectors.joining("[^.;]{0,80}?"));
    }
}
