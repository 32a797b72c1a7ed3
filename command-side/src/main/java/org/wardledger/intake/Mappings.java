package org.wardledger.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardledger.common.Refusal;
import org.wardledger.office.Action;
import org.wardledger.office.Actions;

/** Mappings by what they are asked for (các bản đối chiếu): ready ones by name, one act by its kind, or as written. */
final class Mappings {
    private static final List<String> READY = List.of("ho-so-mot-cua", "tiep-cong-dan");

    private final Actions actions;
    private final Map<String, String> ready = new LinkedHashMap<>();

    Mappings(Actions actions) {
        this.actions = actions;
        // Read at the start, so that a ready mapping that is wrong never reaches an office.
        READY.forEach(
                name -> ready.put(name, MappingText.read(text(name), actions).name()));
    }

    /** What can be chosen, by its name: ready mappings, then each act by itself. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>(ready);
        actions.all().forEach(action -> choices.put(action.kind(), action.title()));
        return choices;
    }

    /** The mapping with this name, or as written here; throws a {@link Refusal} where it cannot be followed. */
    Mapping of(String asked) {
        String name = asked.strip();
        if (ready.containsKey(name)) {
            return MappingText.read(text(name), actions);
        }
        if (actions.all().stream().map(Action::kind).anyMatch(name::equals)) {
            return MappingText.read("việc " + name, actions);
        }
        if (name.isEmpty() || name.matches("[A-Za-z0-9-]{1,80}")) {
            throw new Refusal(
                    Refusal.Reason.UNREADABLE,
                    "mapping",
                    "Chưa có bản đối chiếu cột (mapping): nêu một tên có sẵn (%s), tên một việc, hoặc viết ra từng dòng."
                            .formatted(String.join(", ", READY)));
        }
        return MappingText.read(asked, actions);
    }

    private static String text(String name) {
        try (InputStream written = Mappings.class.getResourceAsStream("/intake/" + name + ".txt")) {
            if (written == null) {
                throw new IllegalStateException("/intake/" + name + ".txt is not part of this build");
            }
            return new String(written.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
