package org.wardledger.office;

import java.time.Clock;
import java.time.LocalDate;
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
import org.wardledger.common.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows the form of an action, takes what was typed to the desk, and shows a refusal in its own words. */
@Controller
class FormController {
    private final Actions actions;
    private final Desk desk;
    private final Proposals proposals;
    private final Clock clock;

    FormController(Actions actions, Desk desk, Proposals proposals, Clock clock) {
        this.actions = actions;
        this.desk = desk;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** An empty form, or the form of a further step of a record. */
    @GetMapping({"/so/{concept}/ghi/{kind}", "/so/{concept}/{number}/{kind}"})
    ModelAndView form(
            @PathVariable String concept,
            @PathVariable String kind,
            @PathVariable(required = false) @Nullable String number,
            @RequestParam Map<String, String> given) {
        Action action = action(concept, kind);
        Map<String, String> proposed = new LinkedHashMap<>(given);
        proposals.forAction(kind, given).forEach(proposed::putIfAbsent);
        proposed.put("occurredOn", LocalDate.now(clock).toString());
        if (number != null) {
            proposed.put(action.numberField(), number);
        }
        Map<String, String> foreseen = new LinkedHashMap<>();
        desk.foreseen(action, fields(action, proposed))
                .forEach((field, due) ->
                        foreseen.put(field, "Để trống thì ghi %s. %s".formatted(Rules.day(due.day()), due.words())));
        proposed.put(FormDrawing.ONCE, UUID.randomUUID().toString());
        return page(action, number, proposed, foreseen, null);
    }

    @PostMapping({"/so/{concept}/ghi/{kind}", "/so/{concept}/{number}/{kind}"})
    ModelAndView record(
            @PathVariable String concept,
            @PathVariable String kind,
            @PathVariable(required = false) @Nullable String number,
            @RequestParam Map<String, String> typed,
            Authentication authentication) {
        Action action = action(concept, kind);
        try {
            Receipt receipt = desk.record(
                    kind, fields(action, typed), Acting.of(authentication, "form"), typed.get(FormDrawing.ONCE));
            return new ModelAndView("redirect:"
                    + UriComponentsBuilder.fromPath(action.recordAddress())
                            .queryParam("muc", receipt.lastPosition())
                            .encode()
                            .buildAndExpand(typed.getOrDefault(action.numberField(), ""))
                            .toUriString());
        } catch (Refusal refusal) {
            ModelAndView page = page(action, number, typed, Map.of(), refusal);
            page.setStatus(RefusalStatus.of(refusal.reason()));
            return page;
        }
    }

    private Action action(String concept, String kind) {
        Action action = actions.of(kind);
        if (!action.concept().equals(concept)) {
            throw Refusal.unknown("kind", "Sổ «%s» không có hành động «%s».".formatted(concept, kind));
        }
        return action;
    }

    private static ModelAndView page(
            Action action,
            @Nullable String number,
            Map<String, String> typed,
            Map<String, String> foreseen,
            @Nullable Refusal refusal) {
        String address = UriComponentsBuilder.fromPath("/so/{concept}/{number}/{kind}")
                .encode()
                .buildAndExpand(action.concept(), number == null ? "ghi" : number, action.kind())
                .toUriString();
        Map<String, String> path = new LinkedHashMap<>();
        path.put("Sổ", "/so");
        path.put(action.bookLabel(), "/so/" + action.concept());
        ModelAndView page = new ModelAndView("office/form");
        page.addObject(
                "form",
                new FormDrawing(action, typed, FormDrawing.problems(refusal))
                        .foreseeing(foreseen)
                        .drawn(address));
        page.addObject("leave", "/so/" + action.concept());
        page.addObject("title", number == null ? action.title() : action.title() + " " + number);
        page.addObject("path", path);
        page.addObject("nav", "books");
        return page;
    }

    /** What was typed as the desk reads it; {@code sender.name} becomes the name of the sender. */
    private static ObjectNode fields(Action action, Map<String, String> typed) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        typed.forEach((name, value) -> {
            if (List.of("_csrf", FormDrawing.ONCE).contains(name)) {
                return;
            }
            int dot = name.indexOf('.');
            if (dot < 0) {
                fields.put(name, value);
            } else {
                fields.withObjectProperty(name.substring(0, dot)).put(name.substring(dot + 1), value);
            }
        });
        return fields;
    }
}
