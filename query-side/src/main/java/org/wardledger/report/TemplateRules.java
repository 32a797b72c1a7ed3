package org.wardledger.report;

import java.util.List;
import java.util.Optional;
import org.wardledger.report.SectionTemplate.Need;
import org.wardledger.report.SectionTemplate.Variant;

/** What no template may do, whatever an office writes into it (điều mẫu câu không được làm). */
final class TemplateRules {
    /** Head and end of the document. */
    private static final List<String> FRAMED = List.of("MĐ", "KT");

    private TemplateRules() {}

    /** Why this wording may not stand in a template; empty when it may. */
    static Optional<String> complaint(String section, String slot, boolean repeated, Variant variant) {
        if (!repeated && isOnItem(variant)) {
            return Optional.of("“mục” chỉ dùng trong vế viết “vế …, mỗi …”.");
        }
        if (variant.kind() != SentenceKind.AUTHORED && isWritten(variant)) {
            return Optional.of("đoạn người viết chỉ đứng trong vế loại “người viết”.");
        }
        return switch (variant.kind()) {
            case ZERO -> zeroComplaint(variant);
            case COMPUTED ->
                variant.wording().blanks().isEmpty() && variant.needs().isEmpty()
                        ? Optional.of("câu “tính từ sổ” phải lấy ít nhất một số liệu hoặc một điều kiện từ sổ.")
                        : Optional.empty();
            case CITED ->
                variant.wording().blanks().stream().noneMatch(blank -> Vocabulary.isCitation(blank.name()))
                        ? Optional.of("câu “trích dẫn” phải nêu một văn bản có trong sổ.")
                        : Optional.empty();
            case AUTHORED -> authoredComplaint(slot, variant);
            case FRAME ->
                !FRAMED.contains(section)
                                || !variant.wording().blanks().stream()
                                        .allMatch(blank ->
                                                Vocabulary.isFrame(blank.name()) || Vocabulary.isOfDraft(blank.name()))
                        ? Optional.of("câu “khuôn mẫu” chỉ đứng ở mục " + String.join(", ", FRAMED)
                                + " và chỉ có năm, tên cơ quan, điều dự thảo ghi.")
                        : Optional.empty();
            case NOT_BUILT ->
                variant.reason() == null ? Optional.of("câu “chưa ghi được” phải có dòng “vì: …”.") : Optional.empty();
        };
    }

    /** An official's words are recorded as an act of his own; a template cannot put others into his mouth. */
    private static Optional<String> authoredComplaint(String slot, Variant variant) {
        boolean otherWords = variant.wording().parts().stream()
                .anyMatch(part ->
                        part instanceof Wording.Words words && !words.text().isBlank());
        if (otherWords || !isWritten(variant)) {
            return Optional.of("lời người viết phải ghi vào sổ, không viết trong mẫu.");
        }
        return variant.wording().blanks().stream()
                .map(Wording.Blank::name)
                .filter(name -> name.startsWith(Vocabulary.PASSAGE + "."))
                .filter(name -> !Vocabulary.slot(name).equals(slot))
                .findFirst()
                .map(name -> "{" + name + "} không phải là vị trí " + slot + " của vế này.");
    }

    private static boolean isOnItem(Variant variant) {
        return variant.wording().blanks().stream().anyMatch(blank -> Vocabulary.isItem(blank.name()))
                || variant.needs().stream()
                        .map(Need::condition)
                        .anyMatch(condition -> condition instanceof Condition.ItemSays
                                || condition instanceof Condition.ItemIs
                                || condition instanceof Condition.FirstItem);
    }

    private static boolean isWritten(Variant variant) {
        return variant.wording().blanks().stream().anyMatch(blank -> Vocabulary.isWritten(blank.name()));
    }

    /** A zero is a claim: the count must be asked for, and somebody must vouch for the register. */
    private static Optional<String> zeroComplaint(Variant variant) {
        boolean counted = claims(variant, Condition.None.class);
        boolean attested = claims(variant, Condition.Attested.class);
        return counted && attested
                ? Optional.empty()
                : Optional.of("câu “số không” cần một dòng “cần không có …” và một dòng “cần sổ … đã xác nhận”.");
    }

    private static boolean claims(Variant variant, Class<? extends Condition> condition) {
        return variant.needs().stream()
                .filter(Need::claimed)
                .map(Need::condition)
                .anyMatch(condition::isInstance);
    }
}
