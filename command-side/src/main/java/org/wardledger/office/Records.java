package org.wardledger.office;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.PersonRef;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.Corrected;
import org.wardledger.ledger.EventCatalog;

/** Makes records from their components, and lets a refusal of their constructor through as it is. */
final class Records {
    private Records() {}

    static <T> T create(Class<T> type, RecordComponent[] components, Object[] arguments) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException reason
                    ? reason
                    : new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " is not a record as declared", impossible);
        }
    }

    /** The components of a record that are of one type and not null. */
    static Stream<Object> values(Object value, Class<?> type) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> component.getType() == type)
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(value);
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(value.getClass() + " is not readable", impossible);
                    }
                })
                .filter(Objects::nonNull);
    }

    /** Whom a line names; a correction names whom the action in it names. */
    static Stream<PersonRef> persons(WardEvent line) {
        Stream<PersonRef> own = values(line, PersonRef.class).map(PersonRef.class::cast);
        return line instanceof Corrected correction ? Stream.concat(own, persons(correction.action())) : own;
    }

    /** The line a command asks for: the record of its kind, each component answered by the command under its name. */
    static WardEvent event(WardCommand command, CaseRef caseRef) {
        String kind = Objects.requireNonNull(command.getClass().getAnnotation(ActionOf.class))
                .value();
        Class<?> type = EventCatalog.WARD.kind(kind).type();
        RecordComponent[] components = type.getRecordComponents();
        return (WardEvent) create(
                type,
                components,
                Arrays.stream(components)
                        .map(component -> answer(command, component, caseRef))
                        .toArray());
    }

    private static @Nullable Object answer(WardCommand command, RecordComponent component, CaseRef caseRef) {
        try {
            Method answer = command.getClass().getMethod(component.getName());
            answer.setAccessible(true);
            return answer.invoke(command);
        } catch (NoSuchMethodException unanswered) {
            if (component.getType() == CaseRef.class) {
                return caseRef;
            }
            throw new IllegalStateException(command.getClass() + " does not say " + component.getName(), unanswered);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(command.getClass() + " is not readable", impossible);
        }
    }

    static boolean has(WardEvent line, String name) {
        return Arrays.stream(line.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
    }

    /** What a line says under a name; null where it says nothing. */
    static @Nullable Object value(WardEvent line, String name) {
        for (RecordComponent component : line.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(line);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(line.getClass() + " is not readable", impossible);
                }
            }
        }
        return null;
    }
}
