package org.wardledger.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.office.FormView.Field;
import org.wardledger.office.FormView.Group;
import org.wardledger.office.FormView.Kind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms for holds, orders to erase and papers (giữ lại, thôi giữ, xóa, đính kèm). */
@Controller
class PrivacyForms {
    private static final Map<String, String> KINDS = Map.of(
            "giu-lai", "erasure-held",
            "thoi-giu", "erasure-hold-lifted",
            "xoa", "erasure-ordered");

    private final DataProtection protection;
    private final Papers papers;
    private final Actions actions;
    private final LedgerReader book;
    private final Clock clock;

    PrivacyForms(
            DataProtection protection,
            Papers papers,
            Actions actions,
            @Qualifier("recorderReader") LedgerReader book,
            Clock clock) {
        this.protection = protection;
        this.papers = papers;
        this.actions = actions;
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/so/ho-so/{stream}/{what:giu-lai|thoi-giu|xoa}")
    ModelAndView form(@PathVariable String stream, @PathVariable String what, Authentication authentication) {
        Action action = action(what);
        protection.requireRecord(stream, action, Acting.of(authentication, "form"));
        Map<String, String> proposed = once();
        proposed.put("occurredOn", LocalDate.now(clock).toString());
        return page(action, stream, what, proposed, null);
    }

    @PostMapping("/so/ho-so/{stream}/{what:giu-lai|thoi-giu|xoa}")
    ModelAndView record(
            @PathVariable String stream,
            @PathVariable String what,
            @RequestParam Map<String, String> typed,
            Authentication authentication) {
        Action action = action(what);
        Acting acting = Acting.of(authentication, "form");
        protection.requireRecord(stream, action, acting);
        try {
            Receipt receipt = protection.record(
                    action.kind(), stream, fields(action, typed), acting, typed.get(FormDrawing.ONCE));
            return new ModelAndView("redirect:" + seen(stream, receipt.lastPosition()));
        } catch (Refusal refusal) {
            return refused(page(action, stream, what, typed, refusal), refusal);
        }
    }

    @GetMapping("/so/muc/{position}/dinh-kem")
    ModelAndView attaching(@PathVariable String position, Authentication authentication) {
        return attachmentPage(entry(position, authentication), once(), null);
    }

    @PostMapping("/so/muc/{position}/dinh-kem")
    ModelAndView attach(
            @PathVariable String position,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            Authentication authentication) {
        Entry entry = entry(position, authentication);
        try {
            Receipt receipt = papers.attach(
                    entry.position(),
                    PrivacyController.paper(file, typed.get("title")),
                    Acting.of(authentication, "form"),
                    typed.get(FormDrawing.ONCE));
            return new ModelAndView("redirect:" + seen(entry.stream(), receipt.lastPosition()));
        } catch (Refusal refusal) {
            return refused(attachmentPage(entry, typed, refusal), refusal);
        }
    }

    private Action action(String what) {
        return protection.action(Objects.requireNonNull(KINDS.get(what)));
    }

    private Entry entry(String position, Authentication authentication) {
        return papers.action(CorrectionController.position(position), Acting.of(authentication, "form"));
    }

    private static Map<String, String> once() {
        return new LinkedHashMap<>(Map.of(FormDrawing.ONCE, UUID.randomUUID().toString()));
    }

    private static ObjectNode fields(Action action, Map<String, String> typed) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        action.questions().stream()
                .map(Question::name)
                .filter(typed::containsKey)
                .forEach(name -> fields.put(name, typed.get(name)));
        return fields;
    }

    private static ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.setStatus(RefusalStatus.of(refusal.reason()));
        return page;
    }

    private ModelAndView page(
            Action action, String stream, String what, Map<String, String> typed, @Nullable Refusal refusal) {
        String address = UriComponentsBuilder.fromPath("/so/ho-so/{stream}/{what}")
                .encode()
                .buildAndExpand(stream, what)
                .toUriString();
        return page(
                new FormDrawing(action, typed, FormDrawing.problems(refusal)).drawn(address),
                action.title(),
                "xoa".equals(what)
                        ? "Khóa, danh tính và tệp của hồ sơ bị hủy, không ai lấy lại được; số liệu và bằng chứng còn nguyên."
                        : "Hồ sơ bị giữ lại thì không lệnh xóa nào thực hiện được.",
                seen(stream, null));
    }

    private ModelAndView attachmentPage(Entry entry, Map<String, String> typed, @Nullable Refusal refusal) {
        List<FormView.Problem> problems = FormDrawing.problems(refusal);
        List<Field> fields = List.of(
                new Field(
                        "title",
                        "Tên giấy tờ",
                        "Niêm phong cùng tệp, không công khai",
                        Kind.TEXT,
                        true,
                        typed.getOrDefault("title", ""),
                        List.of(),
                        problem(problems, "title")),
                new Field(
                        "file",
                        "Tệp",
                        "PDF, JPEG hoặc PNG, nhiều nhất 10 MB",
                        Kind.FILE,
                        true,
                        "",
                        List.of(),
                        problem(problems, "file")),
                new Field(
                        FormDrawing.ONCE,
                        "",
                        null,
                        Kind.HIDDEN,
                        false,
                        typed.getOrDefault(FormDrawing.ONCE, ""),
                        List.of(),
                        null));
        String title = "Đính kèm vào mục %d: %s"
                .formatted(entry.position(), actions.of(entry.kind()).title());
        return page(
                new FormView(
                        Papers.KIND,
                        title,
                        "/so/muc/" + entry.position() + "/dinh-kem",
                        List.of(new Group(null, false, fields)),
                        problems,
                        List.of(),
                        List.of("tên giấy tờ", "tệp")),
                title,
                "Tệp được mã hóa trước khi cất; sổ chỉ giữ dấu vân tay của bản mã.",
                seen(entry.stream(), null));
    }

    private static @Nullable String problem(List<FormView.Problem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FormView.Problem::sentence)
                .findFirst()
                .orElse(null);
    }

    private static ModelAndView page(FormView form, String title, String lead, String leave) {
        ModelAndView page = new ModelAndView("office/form");
        page.addObject("form", form);
        page.addObject("leave", leave);
        page.addObject("title", title);
        page.addObject("lead", lead);
        page.addObject("path", new LinkedHashMap<>(Map.of("Sổ", "/so")));
        page.addObject("nav", "books");
        return page;
    }

    /** Where the record is seen, by the number it has today. */
    private String seen(String stream, @Nullable Long position) {
        List<Entry> record = book.stream(stream);
        List<Entry> standing = Entry.standing(record);
        WardEvent opening = (standing.isEmpty() ? record : standing).getFirst().event();
        Action action = actions.of(record.getFirst().kind());
        Object number = Records.value(opening, action.numberField());
        boolean numbered = number instanceof RecordNumber;
        boolean ownPage = numbered || List.of("document", "plan").contains(action.concept());
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(
                numbered ? action.recordAddress() : "/so/" + action.concept() + (ownPage ? "/{stream}" : ""));
        if (position != null) {
            page.queryParam("muc", position);
        }
        return page.encode()
                .buildAndExpand(numbered ? String.valueOf(number) : stream)
                .toUriString();
    }
}
