package org.wardledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/** Checks a receipt that somebody brings along, or the one of an entry of this log (kiểm biên nhận). */
@Controller
public class ReceiptPage {
    private static final String BROUGHT = VerifyPage.ADDRESS + "/bien-nhan";

    private final ReceiptCheck receipts;
    private final PublicLog log;
    private final LedgerReader book;

    ReceiptPage(ReceiptCheck receipts, PublicLog log, @Qualifier("ledgerReader") LedgerReader book) {
        this.receipts = receipts;
        this.log = log;
        this.book = book;
    }

    /** Where the receipt of an entry is shown and checked. */
    public static String of(UUID eventId) {
        return VerifyPage.ADDRESS + "/" + eventId;
    }

    @GetMapping(BROUGHT)
    ModelAndView form() {
        return new ModelAndView(new RedirectView(VerifyPage.ADDRESS + "#bien-nhan"));
    }

    @PostMapping(BROUGHT)
    ModelAndView brought(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false, defaultValue = "") String text)
            throws IOException {
        byte[] bytes = file == null || file.isEmpty() ? pasted(text) : file.getBytes();
        return page(receipts.check(bytes));
    }

    @GetMapping(VerifyPage.ADDRESS + "/{eventId}")
    ModelAndView ofEntry(@PathVariable String eventId) {
        Entry entry = entry(eventId);
        ReceiptView view = log.receipt(entry.position())
                .map(receipt -> receipts.check(receipt.bytes()))
                .orElseGet(
                        () -> ReceiptView.refused("Mục %d chưa nằm dưới điểm kiểm nào đã công bố: xem lại sau nửa phút."
                                .formatted(entry.position())));
        return page(view.at("/api/events/" + entry.eventId() + "/proof"));
    }

    /** A form sends lines with CR LF, and whoever copies a text may leave out its last newline. */
    private static byte[] pasted(String text) {
        return text.isBlank() ? new byte[0] : (text.strip().replace("\r\n", "\n") + "\n").getBytes(UTF_8);
    }

    private Entry entry(String eventId) {
        try {
            return book.byEventId(UUID.fromString(eventId)).orElseThrow(ReceiptPage::unknown);
        } catch (IllegalArgumentException notAnId) {
            throw unknown();
        }
    }

    private static NoSuchRecord unknown() {
        return NoSuchRecord.unknown("Trong sổ không có mục mang mã này.");
    }

    private static ModelAndView page(ReceiptView view) {
        ModelAndView page = VerifyPage.framed(
                "proof/receipt",
                view,
                view.proven() == null ? "Biên nhận không được chấp nhận" : "Biên nhận đúng",
                "Kiểm bằng khóa của chính nhật ký và với cây đang công bố.",
                Map.of("Kiểm chứng", VerifyPage.ADDRESS));
        // An entry that waits, or that the log no longer vouches for, is still there; a receipt that fails is not
        // accepted.
        page.setStatus(view.proven() != null || view.file() != null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
