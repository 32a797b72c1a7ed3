package org.wardledger.privacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.RecordNumbers;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;
import org.wardledger.register.RecordPages;
import org.wardledger.register.Registers;

/** The certificate of one erasure, to be printed for whoever asked for it (giấy xác nhận đã xóa). */
@Controller
class CertificatePage {
    private final LedgerReader book;
    private final RecordNumbers numbers;
    private final Installation installation;

    CertificatePage(@Qualifier("ledgerReader") LedgerReader book, RecordNumbers numbers, Installation installation) {
        this.book = book;
        this.numbers = numbers;
        this.installation = installation;
    }

    @GetMapping(ProtectionPage.ADDRESS + "/xoa/{position}")
    ModelAndView certificate(@PathVariable String position) {
        SealedRecord.Order order = SealedRecord.orders(book.erasures()).stream()
                .filter(one -> Long.toString(one.ordered().position()).equals(position))
                .findFirst()
                .orElseThrow(() -> NoSuchRecord.unknown("Trong sổ không có lệnh xóa nào ở mục này."));
        Entry ordered = order.ordered();
        Entry first = book.stream(ordered.stream()).getFirst();
        Map<String, String> known = numbers.of(List.of(first.stream()));
        Certificate view = new Certificate(
                installation.name(),
                ProtectionPage.named(first, known),
                RecordPages.href(first, known),
                ordered.position(),
                order.order().decision().value(),
                VietnameseDate.of(order.order().occurredOn()),
                order.order().ground().label(),
                order.order().despiteRetention() == null
                        ? null
                        : order.order().despiteRetention().value(),
                ordered.metadata().position() + ", thay mặt "
                        + ordered.metadata().body(),
                done(order.completed()));
        return ProtectionPage.ownPage(
                "privacy/certificate",
                view,
                view.done() == null ? "Lệnh xóa chưa thực hiện xong" : "Giấy xác nhận đã xóa dữ liệu cá nhân",
                view.record(),
                Registers.path("Niêm phong", ProtectionPage.ADDRESS));
    }

    private static Certificate.@Nullable Done done(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        ErasureCompleted completed = (ErasureCompleted) entry.event();
        return new Certificate.Done(
                entry.position(),
                VietnameseDate.of(completed.occurredOn()),
                VietnameseDate.of(entry.recordedAt()),
                completed.keys(),
                completed.persons(),
                completed.attachments(),
                VietnameseDate.of(completed.backupsUntil()));
    }
}
