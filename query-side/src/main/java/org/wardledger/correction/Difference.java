package org.wardledger.correction;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Labelled;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Public;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.coordination.Dong;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.report.Tally;
import org.wardledger.report.TallyWords;
import org.wardledger.scoring.Band;
import org.wardledger.scoring.Criterion;

/** One member of an action that said one thing and then another (một chỗ đã sửa), in words. An empty word: nothing was said. */
public record Difference(String field, String label, String before, String after) {
    private static final String SEALED = "nội dung niêm phong";

    /** @param publicOnly whether to speak only of what the published leaves say */
    static List<Difference> between(@Nullable WardEvent before, @Nullable WardEvent after, boolean publicOnly) {
        WardEvent shape = after == null ? before : after;
        if (shape == null || (before != null && before.getClass() != shape.getClass())) {
            return List.of();
        }
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : shape.getClass().getRecordComponents()) {
            @Nullable Public open = component.getAnnotation(Public.class);
            if (!names(component) || (publicOnly && open == null)) {
                continue;
            }
            @Nullable Object was = before == null ? null : value(component, before);
            @Nullable Object is = after == null ? null : value(component, after);
            if (!Objects.equals(was, is)) {
                differences.add(
                        new Difference(component.getName(), FieldWords.of(component.getName()), words(was), words(is)));
            }
        }
        return differences;
    }

    /** Whether a component says something to a reader; names of streams and cases do not. */
    static boolean names(RecordComponent component) {
        return component.getType() != CaseRef.class
                && component.getType() != UUID.class
                && component.getType() != WardEvent.class
                && !component.getType().getSimpleName().endsWith("Id");
    }

    private static @Nullable Object value(RecordComponent component, WardEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.getName(), impossible);
        }
    }

    /** What one member of an action says, as a form would be answered; empty where it says nothing. */
    public static String answer(WardEvent event, String member) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getName().equals(member)) {
                return answer(value(component, event));
            }
        }
        return "";
    }

    private static String answer(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(Object::toString).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /** A value as a page says it. */
    static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> VietnameseDate.of(day);
            case Boolean yes -> yes ? "có" : "không";
            case Labelled word -> word.label();
            case Dong amount -> amount.words();
            case DayOfWeek day -> VietnameseDate.weekday(LocalDate.EPOCH.with(day));
            case Sealed text -> SEALED;
            case Criterion criterion -> criterion.line();
            case Band band -> band.line();
            case Tally tally -> TallyWords.of(tally);
            case PersonRef person -> SEALED;
            case Collection<?> many -> many.stream().map(Difference::words).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /** What one action says, each member with its word; for an action without a page of its own. */
    public static List<Difference> said(WardEvent event, boolean publicOnly) {
        return between(null, event, publicOnly).stream()
                .filter(said -> !said.after().isEmpty())
                .toList();
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "không ghi" : words;
    }

    public String shownBefore() {
        return orNothing(before);
    }

    /** Sealed words replaced by others read the same; that they were replaced is all that can be said. */
    public String shownAfter() {
        return before.equals(after) && after.equals(SEALED) ? "nội dung niêm phong khác" : orNothing(after);
    }
}
