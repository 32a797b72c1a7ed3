package org.wardledger.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of one clause with the places where the book speaks (cách viết): {@code … đạt {petition.resolved-of-received}}. */
record Wording(String joint, List<Part> parts) {
    /** A piece of wording. */
    sealed interface Part {}

    /** Words that stand as the template has them. */
    record Words(String text) implements Part {}

    /** A place filled from the book: a figure, a citation or a list; {@code aspect} is empty for the plain value. */
    record Blank(String name, String aspect) implements Part {
        /** Whether it tells what the entries say, and not how many they are. */
        boolean isInWords() {
            return !aspect.isEmpty() && !aspect.equals(Vocabulary.PADDED);
        }

        /** The documents it cites, in a template that has been accepted; none where it cites none. */
        Optional<Cited> cited() {
            return Cited.isCited(name) ? Optional.of(Cited.parse(name, aspect)) : Optional.empty();
        }
    }

    static Wording parse(String written) {
        String joint = ", ";
        String text = written;
        if (written.startsWith(";")) {
            joint = "; ";
            text = written.substring(1).strip();
        } else if (written.startsWith("+ ")) {
            joint = " ";
            text = written.substring("+ ".length()).strip();
        } else if (written.startsWith("và ")) {
            joint = " và ";
            text = written.substring("và ".length()).strip();
        }
        return new Wording(joint, parts(text));
    }

    List<Blank> blanks() {
        return parts.stream()
                .filter(Blank.class::isInstance)
                .map(Blank.class::cast)
                .toList();
    }

    /** What would have been said, for the list of what is missing. */
    String outline() {
        return parts.stream()
                .map(part -> switch (part) {
                    case Words words -> words.text();
                    case Blank blank -> outline(blank);
                })
                .collect(Collectors.joining());
    }

    private static String outline(Blank blank) {
        return Vocabulary.isWritten(blank.name())
                ? "(đoạn người viết)"
                : blank.cited()
                        .filter(cited -> cited.form().isCitation())
                        .map(cited -> "(văn bản về " + cited.label() + ")")
                        .orElse("…");
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            String words = text.substring(at, open < 0 ? text.length() : open);
            if (words.indexOf('}') >= 0) {
                throw new IllegalArgumentException("dấu “}” không có “{” đứng trước.");
            }
            if (words.chars().anyMatch(Character::isDigit)) {
                throw new IllegalArgumentException("mẫu câu không được in con số trần: “" + words.strip()
                        + "”. Con số phải lấy từ sổ, ví dụ {petition.received}.");
            }
            if (!words.isEmpty()) {
                parts.add(new Words(words));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            int next = text.indexOf('{', open + 1);
            if (close < 0 || (next >= 0 && next < close)) {
                throw new IllegalArgumentException("chỗ điền “" + text.substring(open) + "” chưa đóng bằng “}”.");
            }
            parts.add(blank(text.substring(open + 1, close).strip()));
            at = close + 1;
        }
        return List.copyOf(parts);
    }

    private static Blank blank(String inside) {
        int colon = inside.indexOf(':');
        return colon < 0
                ? new Blank(inside, "")
                : new Blank(
                        inside.substring(0, colon).strip(),
                        inside.substring(colon + 1).strip());
    }
}
