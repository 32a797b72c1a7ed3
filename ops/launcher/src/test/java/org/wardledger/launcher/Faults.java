package org.wardledger.launcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.PersonRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.coordination.Dong;
import org.wardledger.inspection.Points;
import org.wardledger.office.Action;
import org.wardledger.office.Question;
import org.wardledger.report.ClaimKey;
import org.wardledger.report.ReportSlot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers to an action's questions, right but for one thing (kind × fault); generated, so that no kind is forgotten. */
final class Faults {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Faults() {}

    /** One fault: what is sent, and the field and status that the refusal must name. */
    record Fault(String name, ObjectNode fields, String field, int status) {}

    /** Every fault there is for the questions of an action. */
    static List<Fault> of(Action action) {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("unknown field", sound(action).put("màu", "đỏ"), "màu", 400));
        for (Question question : action.questions()) {
            wrong(question)
                    .forEach((name, value) -> faults.add(new Fault(
                            question.name() + ": " + name,
                            (ObjectNode) sound(action).set(question.name(), value.node()),
                            question.name(),
                            value.status())));
            if (!question.optional()) {
                ObjectNode without = sound(action);
                without.remove(question.name());
                faults.add(new Fault(question.name() + ": missing", without, question.name(), 422));
                ObjectNode empty = sound(action).put(question.name(), "  ");
                faults.add(new Fault(question.name() + ": blank", empty, question.name(), 422));
            }
        }
        return faults;
    }

    private record Wrong(JsonNode node, int status) {}

    private static Map<String, Wrong> wrong(Question question) {
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        Class<?> type = question.type();
        if (type == PersonRef.class) {
            wrong.put("a text", new Wrong(JSON.stringNode("Công dân 50"), 400));
            wrong.put(
                    "an unknown part",
                    new Wrong(JSON.objectNode().put("name", "Công dân 50").put("tuổi", 50), 400));
            wrong.put("an endless name", new Wrong(JSON.objectNode().put("name", "x".repeat(201)), 422));
            return wrong;
        }
        wrong.put("an object", new Wrong(JSON.objectNode().put("x", 1), 400));
        if (type == LocalDate.class) {
            wrong.put("no day", new Wrong(JSON.stringNode("31/02/2023"), 400));
            wrong.put("a day that is none", new Wrong(JSON.stringNode("2023-02-30"), 400));
            wrong.put("the day of a typing error", new Wrong(JSON.stringNode("0203-02-03"), 400));
        } else if (type == boolean.class) {
            wrong.put("perhaps", new Wrong(JSON.stringNode("có lẽ"), 400));
        } else if (type == int.class || type == Integer.class) {
            wrong.put("minus one", new Wrong(JSON.numberNode(-1), 400));
            wrong.put("a fraction", new Wrong(JSON.numberNode(1.5), 400));
            wrong.put("a word", new Wrong(JSON.stringNode("ba"), 400));
            wrong.put("without end", new Wrong(JSON.stringNode("9".repeat(400)), 400));
        } else if (type.isEnum()) {
            wrong.put("not of the list", new Wrong(JSON.stringNode("KHÔNG_CÓ"), 400));
        } else {
            wrong.put("a number", new Wrong(JSON.numberNode(7), 400));
            wrong.put("a control character", new Wrong(JSON.stringNode("a\u0007b"), 400));
            wrong.put("too long", new Wrong(JSON.stringNode("x".repeat(25_000)), 422));
            if (type == DocumentCode.class || type == RecordNumber.class) {
                wrong.put("markup", new Wrong(JSON.stringNode("<script>"), 400));
            }
            if (type == ReportSlot.class) {
                wrong.put("no place of the report", new Wrong(JSON.stringNode("mục hai"), 400));
            }
            if (type == ClaimKey.class) {
                wrong.put("no fingerprint", new Wrong(JSON.stringNode("XYZ"), 400));
            }
            if (type == List.class && question.name().equals("criteria")) {
                wrong.put("no line of a criterion", new Wrong(JSON.stringNode("1 | Việc thử"), 400));
            }
            if (type == Dong.class) {
                wrong.put("no amount", new Wrong(JSON.stringNode("15 triệu"), 400));
                wrong.put("less than nothing", new Wrong(JSON.stringNode("-15000000"), 400));
            }
            if (type == Points.class) {
                wrong.put("no points", new Wrong(JSON.stringNode("chín mươi"), 400));
            }
        }
        return wrong;
    }

    /** Answers in which nothing is wrong; whether the book agrees is another matter. */
    static ObjectNode sound(Action action) {
        ObjectNode fields = JSON.objectNode();
        action.questions().stream()
                .filter(question -> !question.optional() || question.type() == boolean.class)
                .forEach(question -> fields.set(question.name(), sound(question)));
        return fields;
    }

    private static JsonNode sound(Question question) {
        Class<?> type = question.type();
        if (type == LocalDate.class) {
            return JSON.stringNode("2023-05-05");
        }
        if (type == boolean.class) {
            return JSON.booleanNode(false);
        }
        if (type == int.class) {
            return JSON.numberNode(question.name().toLowerCase().contains("year") ? 2023 : 1);
        }
        if (type.isEnum()) {
            return JSON.stringNode(((Enum<?>) type.getEnumConstants()[0]).name());
        }
        if (type == ReportSlot.class) {
            return JSON.stringNode("II.2.z");
        }
        if (type == ClaimKey.class) {
            return JSON.stringNode("0123456789abcdef");
        }
        if (type == List.class && question.name().equals("criteria")) {
            return JSON.stringNode("1 | Việc thử | 1 | chấm");
        }
        if (type == List.class && question.name().equals("bands")) {
            return JSON.stringNode("đạt | 0");
        }
        if (type == DocumentCode.class) {
            return JSON.stringNode("77/NQ-HĐND");
        }
        return JSON.stringNode("thử-" + question.name());
    }
}
