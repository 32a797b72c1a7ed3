package org.wardledger.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.Openness;
import org.wardledger.common.Refusal;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.RecordNumbers;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.VietnameseNumber;
import org.wardledger.figure.Words;
import org.wardledger.ledger.Attachments;
import org.wardledger.ledger.BrokenSeal;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Opened;
import org.wardledger.ledger.Opening;
import org.wardledger.privacy.PrivacyEvent.AttachmentAdded;
import org.wardledger.register.RecordPages;
import org.wardledger.register.Registers;

/**
 * Opens what is sealed of one record, for a purpose that is on record before anything is read (mở niêm phong). What was
 * opened is in this one answer and nowhere else: not in an address, a log, a title or a table.
 */
@Controller
class SealedPage {
    static final int PURPOSE_CHARACTERS_MIN = 10;

    private static final String ADDRESS = "/so/ho-so/{stream}/niem-phong";

    private final LedgerReader book;
    private final RecordNumbers numbers;
    private final OpenedParts parts;
    private final Attachments attachments;
    private final Capacities capacities;

    SealedPage(
            @Qualifier("ledgerReader") LedgerReader book,
            RecordNumbers numbers,
            OpenedParts parts,
            Attachments attachments,
            Capacities capacities) {
        this.book = book;
        this.numbers = numbers;
        this.parts = parts;
        this.attachments = attachments;
        this.capacities = capacities;
    }

    @GetMapping(ADDRESS)
    ModelAndView shut(@PathVariable String stream) {
        return page(record(stream), null, null);
    }

    @PostMapping(ADDRESS)
    ModelAndView open(@PathVariable String stream, @RequestParam(defaultValue = "") String purpose) {
        SealedRecord record = record(stream);
        try {
            Opening opening = opening(capacities, purpose);
            return page(record, null, parts.opened(record, opening));
        } catch (Refusal refusal) {
            ModelAndView page = page(record, refusal.getMessage(), null);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/so/ho-so/{stream}/tep/{attachment}")
    ResponseEntity<byte[]> paper(
            @PathVariable String stream,
            @PathVariable UUID attachment,
            @RequestParam(defaultValue = "") String purpose) {
        SealedRecord.Paper paper = record(stream).papers().stream()
                .filter(one -> one.added().attachmentId().equals(attachment))
                .findFirst()
                .orElseThrow(() -> NoSuchRecord.unknown("Hồ sơ này không có tệp đính kèm như vậy."));
        AttachmentAdded added = paper.added();
        Opened<byte[]> opened = attachments.open(attachment, added.hash().value(), opening(capacities, purpose));
        return switch (opened) {
            case Opened.Text<byte[]> text ->
                ResponseEntity.ok()
                        .contentType(type(added))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("muc-%d.%s"
                                                .formatted(
                                                        paper.entry().position(),
                                                        added.mediaType().name().toLowerCase(Locale.ROOT)))
                                        .build()
                                        .toString())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(text.value());
            case Opened.Erased<byte[]> erased -> throw NoSuchRecord.unknown("Tệp này đã được xóa theo lệnh.");
        };
    }

    /** What was altered is not shown; that somebody tried to open it is on record. */
    @ExceptionHandler
    static ModelAndView broken(BrokenSeal broken) {
        ModelAndView page = new ModelAndView("figure/refused")
                .addObject("view", String.valueOf(broken.getMessage()))
                .addObject("title", "Niêm phong không còn nguyên vẹn")
                .addObject("nav", "books");
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** A word or two are no purpose that anybody could check later. */
    static Opening opening(Capacities capacities, String purpose) {
        Opening opening = new Opening(Opener.ofCaller().account(), capacities.ofCaller(), purpose);
        if (opening.purpose().codePointCount(0, opening.purpose().length()) < PURPOSE_CHARACTERS_MIN) {
            throw Refusal.rule(
                    "purpose",
                    "Mục đích xem phải đủ rõ để người khác kiểm tra được: ít nhất %d ký tự. Chưa mở gì."
                            .formatted(PURPOSE_CHARACTERS_MIN));
        }
        return opening;
    }

    private SealedRecord record(String stream) {
        List<Entry> lines = book.stream(stream);
        // Of a denunciation nothing is kept under seal, and not even that it is there may be found out here.
        if (lines.isEmpty() || EventCatalog.WARD.kind(lines.getFirst().kind()).openness() == Openness.SEALED) {
            throw NoSuchRecord.unknown("Trong sổ không có hồ sơ này.");
        }
        if (!Opener.ofCaller().mayOpen(lines.getFirst().event() instanceof DossierEvent ? "dossier" : "")) {
            throw NoSuchRecord.forbidden("Tài khoản này không mở phần niêm phong của sổ này.");
        }
        return new SealedRecord(lines);
    }

    private ModelAndView page(SealedRecord record, @Nullable String refused, @Nullable List<SealedView.Part> opened) {
        Entry first = record.first();
        Map<String, String> known = numbers.of(List.of(first.stream()));
        String named = Registers.capital(Words.kind(first.kind()))
                + Optional.ofNullable(known.get(first.stream()))
                        .map(number -> " " + number)
                        .orElse("");
        SealedView view = new SealedView(
                first.stream(),
                named,
                RecordPages.href(first, known),
                record.texts().size(),
                record.persons().size(),
                record.papers().stream().map(paper -> paper(record, paper)).toList(),
                record.hold()
                        .map(hold -> "từ ngày %s vì %s, theo văn bản %s"
                                .formatted(
                                        VietnameseDate.of(hold.occurredOn()),
                                        hold.ground().label(),
                                        hold.document()))
                        .orElse(null),
                record.orders().stream().map(SealedPage::order).toList(),
                Opener.ofCaller().protectsData(),
                refused,
                opened);
        return Registers.page(
                "privacy/record",
                view,
                "Phần niêm phong",
                named + ". Mỗi lần mở được ghi lại: ai, lúc nào, để làm gì.",
                Registers.path(named, view.back()));
    }

    private static SealedView.Paper paper(SealedRecord record, SealedRecord.Paper paper) {
        return new SealedView.Paper(
                paper.added().attachmentId(),
                paper.of(),
                VietnameseNumber.of(Math.ceilDiv(paper.added().bytes(), 1024)) + " KB",
                paper.added().mediaType().label(),
                record.erasureOf(paper.entry().position())
                        .map(order -> OpenedParts.gone(record, paper.entry().position()))
                        .orElse(null));
    }

    private static SealedView.Order order(SealedRecord.Order order) {
        return new SealedView.Order(
                order.ordered().position(),
                "Lệnh %s ngày %s, %s"
                        .formatted(
                                order.order().decision(),
                                VietnameseDate.of(order.order().occurredOn()),
                                order.order().ground().label()),
                order.completed() != null);
    }

    private static MediaType type(AttachmentAdded added) {
        return switch (added.mediaType()) {
            case PDF -> MediaType.APPLICATION_PDF;
            case JPEG -> MediaType.IMAGE_JPEG;
            case PNG -> MediaType.IMAGE_PNG;
        };
    }
}
