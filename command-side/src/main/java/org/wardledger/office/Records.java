package org.wardledger.office;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

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
}
