package org.wardledger.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardledger.report.SectionTemplate.Clause;
import org.wardledger.report.SectionTemplate.Layout;
import org.wardledger.report.SectionTemplate.Need;
import org.wardledger.report.SectionTemplate.Passage;
import org.wardledger.report.SectionTemplate.Variant;

/**
 * Reads the wording of one section (đọc mẫu câu). Its language is explained at the head of {@code report/II.3.txt}. A
 * template is refused with its line when it could print what the book does not hold.
 */
public final class TemplateReader {
    private static final Pattern SECTION = Pattern.compile("mục ([^:\\s]+)(?:: (.+))?");
    private static final String CLAIM = "đối chiếu: ";
    private static final Map<String, Layout> PARAGRAPHS = Map.of(
            "đoạn", Layout.PLAIN,
            "gạch đầu dòng", Layout.BULLET,
            "dòng", Layout.LINE,
            "mỗi nơi nhận", Layout.EACH_RECIPIENT,
            "mỗi nhiệm vụ", Layout.EACH_TASK,
            "mỗi đoạn viết khác", Layout.EACH_TEXT);
    private static final Pattern CLAUSE = Pattern.compile("vế ([^\\s,]+)(?:, mỗi (\\S+))?: (.+)");
    private static final Pattern OTHERWISE = Pattern.compile("hoặc: (.+)");

    private final String name;
    private final Vocabulary vocabulary;
    private final List<Passage> passages = new ArrayList<>();
    private List<List<Clause>> sentences = new ArrayList<>();
    private List<Clause> clauses = new ArrayList<>();
    private @Nullable String id;
    private @Nullable Wording title;
    private final List<Claim> claimsOfAll = new ArrayList<>();
    private Layout layout = Layout.PLAIN;
    private @Nullable String slot;
    private String each = "";
    private List<Variant> variants = new ArrayList<>();
    private @Nullable SentenceKind kind;
    private List<Need> needs = new ArrayList<>();
    private @Nullable Wording wording;
    private @Nullable String reason;
    private List<Claim> claims = new ArrayList<>();
    private int line;
    private int variantLine;

    private TemplateReader(String name, Vocabulary vocabulary) {
        this.name = name;
        this.vocabulary = vocabulary;
    }

    public static SectionTemplate read(String name, String text, Vocabulary vocabulary) {
        return new TemplateReader(name, vocabulary).read(text);
    }

    private SectionTemplate read(String text) {
        for (String written : text.lines().toList()) {
            line++;
            String words = written.strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                try {
                    take(words);
                } catch (IllegalArgumentException misunderstood) {
                    throw refused(line, String.valueOf(misunderstood.getMessage()));
                }
            }
        }
        endPassage();
        if (id == null) {
            throw refused(1, "thiếu dòng “mục …: tên mục”.");
        }
        return new SectionTemplate(id, title, List.copyOf(claimsOfAll), List.copyOf(passages));
    }

    private void take(String words) {
        Matcher match;
        if ((match = SECTION.matcher(words)).matches()) {
            id = match.group(1);
            title = match.group(2) == null ? null : understood(Wording.parse(match.group(2)));
        } else if (PARAGRAPHS.containsKey(words)) {
            endPassage();
            layout = Objects.requireNonNull(PARAGRAPHS.get(words));
        } else if (words.startsWith(CLAIM) && kind == null) {
            claimsOfAll.add(claim(words));
        } else if (words.equals("câu")) {
            endSentence();
        } else if ((match = CLAUSE.matcher(words)).matches()) {
            endClause();
            slot = match.group(1);
            each = match.group(2) == null ? "" : figure(match.group(2));
            begin(match.group(3));
        } else if ((match = OTHERWISE.matcher(words)).matches()) {
            endVariant();
            begin(match.group(1));
        } else {
            takeInVariant(words);
        }
    }

    private void takeInVariant(String words) {
        if (kind == null) {
            throw new IllegalArgumentException("“" + words + "” phải đứng sau một dòng “vế …”.");
        } else if (words.startsWith("khi ")) {
            needs.add(new Need(false, condition(words.substring("khi ".length()))));
        } else if (words.startsWith("cần ")) {
            needs.add(new Need(true, condition(words.substring("cần ".length()))));
        } else if (words.startsWith("viết: ")) {
            wording =
                    understood(Wording.parse(words.substring("viết: ".length()).strip()));
        } else if (words.startsWith("kèm: ")) {
            needs.add(new Need(
                    false,
                    new ConditionReader(vocabulary)
                            .beside(words.substring("kèm: ".length()).strip())));
        } else if (words.startsWith(CLAIM)) {
            claims.add(claim(words));
        } else if (words.startsWith("vì: ")) {
            reason = Wording.parse(words.substring("vì: ".length()).strip()).outline();
        } else {
            throw new IllegalArgumentException("không hiểu dòng “" + words + "”.");
        }
    }

    private Wording understood(Wording read) {
        for (Wording.Blank blank : read.blanks()) {
            if (!vocabulary.knows(blank)) {
                throw new IllegalArgumentException(
                        "không có số liệu hay văn bản nào để điền vào {" + shown(blank) + "}.");
            }
        }
        return read;
    }

    private String figure(String named) {
        if (!vocabulary.isFigure(named)) {
            throw new IllegalArgumentException("không có số liệu nào tên “" + named + "”.");
        }
        return named;
    }

    private Claim claim(String words) {
        return new ClaimReader(vocabulary).read(words.substring(CLAIM.length()).strip());
    }

    private Condition condition(String words) {
        return new ConditionReader(vocabulary).read(words.strip());
    }

    private void begin(String label) {
        if (slot == null) {
            throw new IllegalArgumentException("“hoặc” phải đứng sau một vế.");
        }
        kind = SentenceKind.labelled(label.strip())
                .orElseThrow(() -> new IllegalArgumentException("không có loại câu “" + label.strip() + "”."));
        variantLine = line;
    }

    private void endVariant() {
        if (kind != null) {
            if (wording == null) {
                throw refused(variantLine, "vế này chưa có dòng “viết: …”.");
            }
            Variant variant = new Variant(kind, List.copyOf(needs), wording, reason, List.copyOf(claims));
            TemplateRules.complaint(String.valueOf(id), String.valueOf(slot), !each.isEmpty(), variant)
                    .ifPresent(sentence -> {
                        throw refused(variantLine, sentence);
                    });
            variants.add(variant);
        }
        kind = null;
        needs = new ArrayList<>();
        wording = null;
        reason = null;
        claims = new ArrayList<>();
    }

    private void endClause() {
        endVariant();
        if (slot != null) {
            clauses.add(new Clause(slot, each, List.copyOf(variants)));
        }
        slot = null;
        each = "";
        variants = new ArrayList<>();
    }

    private void endSentence() {
        endClause();
        if (!clauses.isEmpty()) {
            sentences.add(List.copyOf(clauses));
        }
        clauses = new ArrayList<>();
    }

    private void endPassage() {
        endSentence();
        if (!sentences.isEmpty()) {
            passages.add(new Passage(layout, List.copyOf(sentences)));
        }
        sentences = new ArrayList<>();
        layout = Layout.PLAIN;
    }

    private TemplateRefused refused(int atLine, String sentence) {
        return new TemplateRefused(name, atLine, sentence);
    }

    private static String shown(Wording.Blank blank) {
        return blank.aspect().isEmpty() ? blank.name() : blank.name() + ":" + blank.aspect();
    }
}
