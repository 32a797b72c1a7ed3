package org.wardledger.report;

import java.util.Optional;
import org.wardledger.report.SectionTemplate.Need;
import org.wardledger.report.SectionTemplate.Variant;

/** What no template may do, whatever an office writes into it (điều mẫu câu không được làm). */
final class TemplateRules {
    private TemplateRules() {}

    /** Why this wording may not stand in a template; empty when it may. */
    static Optional<String> complaint(Variant variant) {
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
            // An official's words are recorded as an act of their own; a template cannot put them into his mouth.
            case AUTHORED -> Optional.of("lời người viết phải ghi vào sổ, không viết trong mẫu.");
            case NOT_BUILT ->
                variant.reason() == null ? Optional.of("câu “chưa ghi được” phải có dòng “vì: …”.") : Optional.empty();
        };
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
