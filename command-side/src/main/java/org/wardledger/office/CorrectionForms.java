package org.wardledger.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.wardledger.common.Openness;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.office.Corrections.Correctable;
import org.wardledger.office.Corrections.Why;
import org.wardledger.office.FormView.Choice;
import org.wardledger.office.FormView.Field;
import org.wardledger.office.FormView.Group;
import org.wardledger.office.FormView.Kind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms that put a line right: the action's own questions with what it says today, and why (biểu mẫu đính chính). */
@Controller
class CorrectionForms {
    private static final String GROUND = "_ground";
    private static final String REASON = "_reason";

    private final Corrections corrections;

    CorrectionForms(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping("/so/muc/{position}/dinh-chinh")
    ModelAndView correction(@PathVariable String position, Authentication authentication) {
        Correctable line = correctable(position, authentication);
        Map<String, String> said = said(line);
        said.put(FormDrawing.ONCE, UUID.randomUUID().toString());
        return correctionPage(line, said, null);
    }

    @PostMapping("/so/muc/{position}/dinh-chinh")
    ModelAndView correct(
            @PathVariable String position, @RequestParam Map<String, String> typed, Authentication authentication) {
        Correctable line = correctable(position, authentication);
        try {
            Receipt receipt = corrections.correct(
                    line.entry().position(),
                    changes(line, typed),
                    why(typed),
                    Acting.of(authentication, "form"),
                    typed.get(FormDrawing.ONCE));
            return new ModelAndView(seen(line, receipt));
        } catch (Refusal refusal) {
            return refused(correctionPage(line, typed, refusal), refusal);
        }
    }

    @GetMapping("/so/muc/{position}/huy")
    ModelAndView striking(@PathVariable String position, Authentication authentication) {
        Entry entry = entry(position, authentication);
        return strikingPage(
                entry,
                new LinkedHashMap<>(Map.of(FormDrawing.ONCE, UUID.randomUUID().toString())),
                null);
    }

    @PostMapping("/so/muc/{position}/huy")
    ModelAndView strike(
            @PathVariable String position, @RequestParam Map<String, String> typed, Authentication authentication) {
        Entry entry = entry(position, authentication);
        try {
            Receipt receipt = corrections.strike(
                    entry.position(), why(typed), Acting.of(authentication, "form"), typed.get(FormDrawing.ONCE));
            return new ModelAndView("redirect:/so?muc=" + receipt.lastPosition());
        } catch (Refusal refusal) {
            return refused(strikingPage(entry, typed, refusal), refusal);
        }
    }

    private Correctable correctable(String position, Authentication authentication) {
        return corrections.correctable(CorrectionController.position(position), Acting.of(authentication, "form"));
    }

    private Entry entry(String position, Authentication authentication) {
        return corrections.entry(CorrectionController.position(position), Acting.of(authentication, "form"));
    }

    private static ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.setStatus(RefusalStatus.of(refusal.reason()));
        return page;
    }

    private static ModelAndView correctionPage(Correctable line, Map<String, String> typed, @Nullable Refusal refusal) {
        long position = line.entry().position();
        return page(
                new FormDrawing(line.action(), typed, FormDrawing.problems(refusal))
                        .drawn(
                                "/so/muc/" + position + "/dinh-chinh",
                                "Đính chính mục " + position,
                                whyFields(line.entry(), typed)),
                "Đính chính mục %d: %s".formatted(position, line.action().title()),
                "/so/" + line.action().concept());
    }

    private static ModelAndView strikingPage(Entry entry, Map<String, String> typed, @Nullable Refusal refusal) {
        List<Field> fields = new ArrayList<>(whyFields(entry, typed));
        fields.add(new Field(
                FormDrawing.ONCE,
                "",
                null,
                Kind.HIDDEN,
                false,
                typed.getOrDefault(FormDrawing.ONCE, ""),
                List.of(),
                null));
        String title = "Hủy mục ghi nhầm %d".formatted(entry.position());
        return page(
                new FormView(
                        entry.kind(),
                        title,
                        "/so/muc/" + entry.position() + "/huy",
                        List.of(new Group(null, false, fields)),
                        FormDrawing.problems(refusal),
                        List.of(),
                        List.of()),
                title,
                "/so");
    }

    private static ModelAndView page(FormView form, String title, String leave) {
        ModelAndView page = new ModelAndView("office/form");
        page.addObject("form", form);
        page.addObject("leave", leave);
        page.addObject("title", title);
        page.addObject("lead", "Mục cũ vẫn còn nguyên trong sổ; mục đính chính đứng bên cạnh và có hiệu lực từ nay.");
        page.addObject("path", new LinkedHashMap<>(Map.of("Sổ", "/so")));
        page.addObject("nav", "books");
        return page;
    }

    private static List<Field> whyFields(Entry entry, Map<String, String> typed) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(
                GROUND,
                "Căn cứ",
                null,
                Kind.CHOICE,
                true,
                typed.getOrDefault(GROUND, ""),
                Arrays.stream(CorrectionGround.values())
                        .map(ground -> new Choice(ground.name(), ground.label()))
                        .toList(),
                null));
        Openness openness = EventCatalog.WARD.kind(entry.kind()).openness();
        if (openness != Openness.SEALED) {
            fields.add(new Field(
                    REASON,
                    "Lý do",
                    openness == Openness.OPEN ? "Công khai: không ghi tên người" : "Niêm phong, không công khai",
                    Kind.LONG_TEXT,
                    true,
                    typed.getOrDefault(REASON, ""),
                    List.of(),
                    null));
        }
        return fields;
    }

    private static Why why(Map<String, String> typed) {
        ObjectNode why = JsonNodeFactory.instance.objectNode();
        why.put("ground", typed.getOrDefault(GROUND, "")).put("reason", typed.get(REASON));
        return CorrectionController.why(why);
    }

    /** What the line says today, as a form has it; a sealed answer is left empty and stays as it is. */
    private static Map<String, String> said(Correctable line) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Question question : line.action().questions()) {
            WardEvent source = Records.has(line.standing(), question.name()) ? line.standing() : line.opening();
            Object value = question.sealed() ? null : Records.value(source, question.name());
            said.put(question.name(), written(value));
        }
        return said;
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case List<?> several -> Question.written(several);
            default -> value.toString();
        };
    }

    private static ObjectNode changes(Correctable line, Map<String, String> typed) {
        Map<String, String> said = said(line);
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        for (Question question : line.action().questions()) {
            String name = question.name();
            String now = typed.getOrDefault(name, "").strip();
            if (question.sealed() ? !now.isEmpty() : typed.containsKey(name) && !now.equals(said.get(name))) {
                changes.put(name, now);
            }
            typed.forEach((part, value) -> {
                if (part.startsWith(name + ".") && !value.isBlank()) {
                    changes.withObjectProperty(name).put(part.substring(name.length() + 1), value);
                }
            });
        }
        return changes;
    }

    private static String seen(Correctable line, Receipt receipt) {
        Object number = Records.value(line.opening(), line.action().numberField());
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(
                number instanceof RecordNumber
                        ? line.action().recordAddress()
                        : "/so/" + line.action().concept());
        return "redirect:"
                + page.queryParam("muc", receipt.lastPosition())
                        .encode()
                        .buildAndExpand(String.valueOf(number))
                        .toUriString();
    }
}
