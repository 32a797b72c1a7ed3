package org.wardledger.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.ledger.BrokenSeal;
import org.wardledger.ledger.Identity;
import org.wardledger.ledger.Opened;
import org.wardledger.ledger.Opening;
import org.wardledger.ledger.Vault;

/** Opens the people and texts of a record one by one, each on record before it is read (mở từng phần). */
@Component
class OpenedParts {
    private final Vault vault;

    OpenedParts(Vault vault) {
        this.vault = vault;
    }

    List<SealedView.Part> opened(SealedRecord record, Opening opening) {
        List<SealedView.Part> parts = new ArrayList<>();
        for (SealedRecord.Person person : record.persons()) {
            parts.add(part(
                    record,
                    person.what(),
                    person.position(),
                    () -> vault.openIdentity(person.person(), opening),
                    OpenedParts::lines));
        }
        for (SealedRecord.Text text : record.texts()) {
            parts.add(part(
                    record,
                    text.what(),
                    text.position(),
                    () -> vault.open(text.sealed(), text.kind(), text.field(), opening),
                    words -> words.lines().toList()));
        }
        for (SealedRecord.Paper paper : record.papers()) {
            parts.add(part(
                    record,
                    "Tên giấy tờ đính kèm vào mục " + paper.of(),
                    paper.entry().position(),
                    () -> vault.open(paper.added().title(), "attachment-added", "title", opening),
                    List::of));
        }
        return parts;
    }

    private static <T> SealedView.Part part(
            SealedRecord record,
            String what,
            long position,
            Supplier<Opened<T>> open,
            Function<T, List<String>> lines) {
        try {
            return switch (open.get()) {
                case Opened.Text<T> text -> new SealedView.Part(what, position, lines.apply(text.value()), null);
                case Opened.Erased<T> erased -> new SealedView.Part(what, position, List.of(), gone(record, position));
            };
        } catch (BrokenSeal broken) {
            return new SealedView.Part(what, position, List.of(), broken.getMessage());
        }
    }

    private static List<String> lines(Identity identity) {
        return Stream.of(
                        identity.name(),
                        labelled("Địa chỉ", identity.address()),
                        labelled("Điện thoại", identity.phone()),
                        labelled("Số giấy tờ", identity.identityPaper()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String labelled(String label, @Nullable String value) {
        return value == null ? "" : label + ": " + value;
    }

    /** Why a part written at a position cannot be read any more. */
    static String gone(SealedRecord record, long position) {
        return record.erasureOf(position)
                .map(order -> {
                    PrivacyEvent.ErasureCompleted completion = order.completion();
                    return completion == null
                            ? "đang xóa theo lệnh %s".formatted(order.order().decision())
                            : "đã xóa ngày %s theo lệnh %s"
                                    .formatted(
                                            VietnameseDate.of(completion.occurredOn()),
                                            order.order().decision());
                })
                .orElse("đã xóa; sổ không có lệnh xóa nào sau mục này");
    }
}
