package org.wardledger.office;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wardledger.common.CaseRef;

/** One action as forms and programs meet it: its kind, its questions, and the command its answers make. */
public final class Action {
    private final Class<? extends WardCommand> command;
    private final ActionOf described;
    private final List<Question> questions;
    // Kept, for the JDK reads them and their annotations anew each time they are asked for.
    private final RecordComponent[] components;
    private final boolean[] asked;

    Action(Class<? extends WardCommand> command) {
        this.command = command;
        this.described = Objects.requireNonNull(command.getAnnotation(ActionOf.class), command::getName);
        this.components = command.getRecordComponents();
        this.asked = new boolean[components.length];
        List<Question> found = new ArrayList<>();
        for (int at = 0; at < components.length; at++) {
            asked[at] = components[at].isAnnotationPresent(Asked.class);
            if (asked[at]) {
                found.add(new Question(components[at]));
            }
        }
        this.questions = List.copyOf(found);
    }

    public String kind() {
        return described.value();
    }

    public String title() {
        return described.title();
    }

    Set<Right> rights() {
        return Set.of(described.rights());
    }

    public List<Question> questions() {
        return questions;
    }

    /** The concept whose register it belongs to, as its address says it: {@code petition}. */
    public String concept() {
        String[] words = command.getPackageName().split("\\.", -1);
        return words[words.length - 1];
    }

    /** The field that names the record, as its address does. */
    String numberField() {
        return switch (concept()) {
            case "dossier" -> "code";
            case "plan" -> "documentId";
            // Violations have numbers, and stand in their book among what has none.
            case "incident" -> "";
            default -> "number";
        };
    }

    /** Where the record is seen once this action is in the book. */
    String recordAddress() {
        boolean numbered =
                questions.stream().anyMatch(question -> question.name().equals(numberField()));
        return "/so/" + concept() + (numbered ? "/{number}" : "");
    }

    /** What the register is called. */
    String bookLabel() {
        return switch (concept()) {
            case "petition" -> "Đơn thư";
            case "reception" -> "Tiếp công dân";
            case "dossier" -> "Hồ sơ một cửa";
            case "document" -> "Văn bản";
            case "plan" -> "Kế hoạch";
            case "inspection" -> "Kiểm tra";
            case "scoring" -> "Chấm điểm";
            case "dialogue" -> "Đối thoại";
            case "democracy" -> "Thực hiện dân chủ";
            case "coordination" -> "Phối hợp, hội họp";
            case "mobilisation" -> "Dân vận khéo";
            case "incident" -> "Tình hình địa bàn";
            case "direction" -> "Chỉ đạo, điều hành";
            case "law" -> "Pháp luật";
            case "organisation" -> "Tổ chức bộ máy";
            case "proof" -> "Nhật ký minh bạch";
            default -> "Xác nhận sổ";
        };
    }

    String unknownField(String field) {
        return described.unknownField().isEmpty()
                ? "Hành động «%s» không có trường «%s».".formatted(title(), field)
                : described.unknownField();
    }

    /** The command these answers make; a rule of the command itself may refuse them. */
    WardCommand command(String office, Answers answers, CaseRef fresh) {
        Object[] arguments = new Object[components.length];
        for (int at = 0; at < arguments.length; at++) {
            arguments[at] = asked[at]
                    ? answers.value(components[at].getName())
                    : components[at].getType() == CaseRef.class ? fresh : office;
        }
        return Records.create(command, components, arguments);
    }
}
