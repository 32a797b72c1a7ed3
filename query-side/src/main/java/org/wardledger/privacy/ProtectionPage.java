package org.wardledger.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.RecordNumbers;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.Words;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Identity;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.OpeningRecord;
import org.wardledger.ledger.Vault;
import org.wardledger.ledger.VaultErasure;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;
import org.wardledger.register.Registers;

/** For whoever protects personal data: who opened what, what was ordered, where a person stands in the books. */
@Controller
class ProtectionPage {
    private static final Logger LOG = LoggerFactory.getLogger(ProtectionPage.class);
    static final String ADDRESS = "/so/niem-phong";
    private static final int DAYS_SHOWN = 31;
    private static final int NAME_PART_LENGTH_MAX = 200;

    private final LedgerReader book;
    private final RecordNumbers numbers;
    private final OpeningList openings;
    private final OpeningRecord record;
    private final Vault vault;
    private final VaultErasure erasure;
    private final Capacities capacities;

    ProtectionPage(
            @Qualifier("ledgerReader") LedgerReader book,
            RecordNumbers numbers,
            OpeningList openings,
            OpeningRecord record,
            Vault vault,
            VaultErasure erasure,
            Capacities capacities) {
        this.book = book;
        this.numbers = numbers;
        this.openings = openings;
        this.record = record;
        this.vault = vault;
        this.erasure = erasure;
        this.capacities = capacities;
    }

    @GetMapping(ADDRESS)
    ModelAndView desk(
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "tai-khoan", defaultValue = "") String account) {
        return page(day, account, null, null, null);
    }

    /** By POST, for a name is not to stand in an address. */
    @PostMapping(ADDRESS + "/tim")
    ModelAndView search(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String purpose) {
        try {
            List<org.wardledger.ledger.Found> people = vault.search(name, SealedPage.opening(capacities, purpose));
            Map<String, Entry> firsts = new LinkedHashMap<>();
            people.forEach(person -> {
                if (person.stream() != null && !firsts.containsKey(person.stream())) {
                    book.stream(person.stream()).stream()
                            .findFirst()
                            .ifPresent(first -> firsts.put(first.stream(), first));
                }
            });
            Map<String, String> known = numbers.of(firsts.keySet());
            return page(
                    "",
                    "",
                    null,
                    null,
                    people.stream()
                            .map(person -> found(person.person().value(), firsts.get(person.stream()), known))
                            .toList());
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    /** Who a person is, written anew; what it was and what it became stands nowhere. */
    @PostMapping(ADDRESS + "/nhan-than")
    ModelAndView correct(
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String identityPaper,
            @RequestParam(defaultValue = "") String purpose) {
        try {
            if (name.isBlank()) {
                throw Refusal.rule("name", "Chưa ghi họ tên đúng. Chưa đính chính gì.");
            }
            vault.correct(
                    new PersonRef(person),
                    new Identity(bounded(name), orNull(address), orNull(phone), orNull(identityPaper)),
                    SealedPage.opening(capacities, purpose));
            return page("", "", null, "Đã đính chính nhân thân. " + swept(), null);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private String swept() {
        try {
            erasure.sweep();
            return "Bản cũ không còn trong kho.";
        } catch (Refusal busy) {
            return "Kho đang bận: dấu vết của bản cũ trong tệp được dọn ở lần xóa hoặc lần khởi động sau.";
        } catch (RuntimeException failure) {
            LOG.warn("The vault was not swept after an identity was corrected", failure);
            return "Dấu vết của bản cũ trong tệp được dọn ở lần xóa hoặc lần khởi động sau.";
        }
    }

    private static ProtectionView.Found found(UUID person, @Nullable Entry first, Map<String, String> known) {
        return first == null
                ? new ProtectionView.Found(person, "Chưa có hồ sơ nào nêu người này", null)
                : new ProtectionView.Found(person, named(first, known), "/so/ho-so/" + first.stream() + "/niem-phong");
    }

    static String named(Entry first, Map<String, String> known) {
        return (Registers.capital(Words.kind(first.kind())) + " " + known.getOrDefault(first.stream(), "")).strip();
    }

    private ModelAndView refused(Refusal refusal) {
        ModelAndView page = page("", "", refusal.getMessage(), null, null);
        page.setStatus(
                switch (refusal.reason()) {
                    case UNKNOWN -> HttpStatus.NOT_FOUND;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
                    case UNREADABLE, RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
                });
        return page;
    }

    private ModelAndView page(
            String day,
            String account,
            @Nullable String refused,
            @Nullable String said,
            @Nullable List<ProtectionView.Found> found) {
        ProtectionView view = new ProtectionView(
                openings.of(day(day), account.strip()), day, account, orders(), days(), refused, said, found);
        return ownPage(
                "privacy/desk",
                view,
                "Niêm phong",
                "Ai đã mở gì, lệnh nào đã xóa gì, và một người đứng ở đâu trong các sổ.",
                Map.of("Sổ", "/so"));
    }

    /** It has a place of its own in the menu. */
    static ModelAndView ownPage(String template, Object view, String title, String lead, Map<String, String> path) {
        return Registers.page(template, view, title, lead, path).addObject("nav", "privacy");
    }

    private List<ProtectionView.Order> orders() {
        List<SealedRecord.Order> orders = SealedRecord.orders(book.erasures());
        Collection<String> streams = orders.stream()
                .map(order -> order.ordered().stream())
                .distinct()
                .toList();
        Map<String, String> known = numbers.of(streams);
        return orders.reversed().stream()
                .map(order -> new ProtectionView.Order(
                        order.ordered().position(),
                        order.order().decision().value(),
                        VietnameseDate.of(order.order().occurredOn()),
                        order.order().ground().label(),
                        known.getOrDefault(order.ordered().stream(), "không có số"),
                        order.completed() == null
                                ? null
                                : VietnameseDate.of(Objects.requireNonNull(order.completion())
                                        .occurredOn())))
                .toList();
    }

    private List<ProtectionView.Day> days() {
        return book.openingsCounted(DAYS_SHOWN).stream()
                .map(entry -> (OpeningsCounted) entry.event())
                .map(counted -> new ProtectionView.Day(
                        VietnameseDate.of(counted.occurredOn()),
                        counted.openings(),
                        record.agrees(
                                counted.occurredOn(),
                                counted.openings(),
                                counted.commitment().value())))
                .toList();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeParseException notADay) {
            throw NoSuchRecord.unknown("Ngày cần lọc phải viết như 2023-01-31.");
        }
    }

    private static @Nullable String orNull(String part) {
        return part.isBlank() ? null : bounded(part);
    }

    private static String bounded(String part) {
        if (part.strip().length() > NAME_PART_LENGTH_MAX) {
            throw Refusal.rule("name", "Mỗi phần của nhân thân dài nhất %d ký tự.".formatted(NAME_PART_LENGTH_MAX));
        }
        return part.strip();
    }
}
