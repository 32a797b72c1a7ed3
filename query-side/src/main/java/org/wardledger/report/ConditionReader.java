package org.wardledger.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a condition as an official writes it (đọc điều kiện): {@code sổ khiếu nại, tố cáo đã xác nhận}. */
final class ConditionReader {
    private static final Pattern SOME = Pattern.compile("có (\\S+)");
    private static final Pattern NONE = Pattern.compile("không có (\\S+)");
    private static final Pattern EVERY = Pattern.compile("mọi (\\S+) đều là (\\S+)");
    private static final Pattern ATTESTED = Pattern.compile("sổ (.+) đã xác nhận");
    private static final Pattern NO_SILENT_DAY = Pattern.compile("đủ buổi (\\S+)");
    private static final Pattern EVERY_MONTH = Pattern.compile("đủ tháng (\\S+)");
    private static final Pattern CITED = Pattern.compile("trích dẫn (\\S+)");
    private static final Pattern UNIFORM = Pattern.compile("rõ (\\S+):(\\S+)");
    private static final Pattern TIMELY = Pattern.compile("kịp thời (\\S+) trước hiệu lực (\\S+)");
    private static final Pattern WRITTEN = Pattern.compile("đoạn viết (\\S+)");
    private static final String OTHER = "khác";
    private static final Pattern TOLD = Pattern.compile("nêu (\\S+):(\\S+)");
    private static final Pattern ITEM_IS = Pattern.compile("mục thuộc (.+)");
    private static final String DRAFTED = "đã dự thảo";
    private static final String FIRST_ITEM = "mục đầu";
    private static final String PRECEDED = "vế trước";

    private final Vocabulary vocabulary;

    ConditionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The condition in these words; refuses what it does not understand with a sentence. */
    Condition read(String words) {
        Matcher match;
        if ((match = NONE.matcher(words)).matches()) {
            return new Condition.None(figure(match.group(1)));
        } else if ((match = SOME.matcher(words)).matches()) {
            return new Condition.Some(figure(match.group(1)));
        } else if ((match = EVERY.matcher(words)).matches()) {
            return new Condition.Every(figure(match.group(1)), figure(match.group(2)));
        } else if ((match = ATTESTED.matcher(words)).matches()) {
            return new Condition.Attested(registers(match.group(1)));
        } else if ((match = NO_SILENT_DAY.matcher(words)).matches()) {
            return new Condition.NoSilentDay(figure(match.group(1)));
        } else if ((match = CITED.matcher(words)).matches()) {
            return citation(match.group(1));
        } else if ((match = UNIFORM.matcher(words)).matches() && Cited.isCited(match.group(1))) {
            return new Condition.Said(documents(match.group(1) + ":" + match.group(2)));
        } else if ((match = UNIFORM.matcher(words)).matches() && Vocabulary.isWord(match.group(2))) {
            if (Vocabulary.isItem(match.group(1))) {
                return new Condition.ItemSays(match.group(2));
            }
            return new Condition.Uniform(figure(match.group(1)), match.group(2));
        } else if ((match = TIMELY.matcher(words)).matches()) {
            return new Condition.Timely(documents(match.group(1)), documents(match.group(2)));
        } else if ((match = WRITTEN.matcher(words)).matches()) {
            return new Condition.Written(
                    match.group(1).equals(OTHER) ? Vocabulary.PASSAGE : Vocabulary.PASSAGE + "." + match.group(1));
        } else if ((match = EVERY_MONTH.matcher(words)).matches()) {
            return new Condition.EveryMonth(figure(match.group(1)));
        } else if (words.equals(DRAFTED)) {
            return new Condition.Drafted();
        } else if ((match = TOLD.matcher(words)).matches() && Vocabulary.isWord(match.group(2))) {
            return new Condition.Told(figure(match.group(1)), match.group(2));
        } else if ((match = ITEM_IS.matcher(words)).matches()) {
            return new Condition.ItemIs(match.group(1));
        } else if (words.equals(FIRST_ITEM)) {
            return new Condition.FirstItem();
        } else if (words.equals(PRECEDED)) {
            return new Condition.Preceded();
        }
        throw new IllegalArgumentException("không hiểu điều kiện “" + words + "”.");
    }

    /** What stands beside an official's words and bears them out. */
    Condition beside(String figure) {
        return new Condition.Beside(figure(figure));
    }

    private String figure(String name) {
        if (!vocabulary.isFigure(name)) {
            throw new IllegalArgumentException("không có số liệu nào tên “" + name + "”.");
        }
        return name;
    }

    private static Condition citation(String name) {
        if (Cited.isCited(name)) {
            return new Condition.OnRecord(documents(name));
        }
        if (!Vocabulary.isCitation(name)) {
            throw new IllegalArgumentException("không có văn bản nào tên “" + name + "”.");
        }
        return new Condition.Noticed(name);
    }

    private static Cited documents(String written) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        if (!Cited.isCited(name)) {
            throw new IllegalArgumentException("không có văn bản nào tên “" + name + "”.");
        }
        return Cited.parse(name, colon < 0 ? "" : written.substring(colon + 1));
    }

    /** Labels may themselves hold a comma ("cán bộ, công chức vi phạm"), so the list is not cut at commas. */
    private static List<Register> registers(String labels) {
        List<Register> found = new ArrayList<>();
        String rest = labels.strip();
        while (!rest.isEmpty()) {
            String looked = rest.toLowerCase(Locale.ROOT);
            Register next = Arrays.stream(Register.values())
                    .filter(register -> looked.equals(register.label()) || looked.startsWith(register.label() + ","))
                    .max((one, other) ->
                            Integer.compare(one.label().length(), other.label().length()))
                    .orElseThrow(() -> new IllegalArgumentException("không có sổ nào tên “" + labels + "”."));
            found.add(next);
            rest = rest.substring(next.label().length()).replaceFirst("^,\\s*", "");
        }
        return List.copyOf(found);
    }
}
