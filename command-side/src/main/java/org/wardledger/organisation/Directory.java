package org.wardledger.organisation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.office.RecordRules;
import org.wardledger.organisation.OrganisationEvent.BodyAliasGiven;

/** The names by which bodies are called (danh bạ cơ quan): many words, one body. */
public final class Directory implements RecordRules<OrganisationEvent> {
    private final Map<String, Body> bodies = new HashMap<>();

    /** The directory as its lines make it. */
    public static Directory of(Iterable<? extends WardEvent> lines) {
        Directory directory = new Directory();
        lines.forEach(line -> directory.take((OrganisationEvent) line));
        return directory;
    }

    /** The body a name means; a name nobody has explained means itself. */
    public Body meant(Body named) {
        return Objects.requireNonNullElse(bodies.get(key(named.value())), named);
    }

    @Override
    public void permit(OrganisationEvent next) {
        BodyAliasGiven given = (BodyAliasGiven) next;
        String alias = key(given.alias());
        if (alias.equals(key(given.body().value()))) {
            throw Refusal.rule("alias", "Tên gọi khác phải khác tên của cơ quan.");
        }
        Body known = bodies.get(alias);
        if (known != null) {
            throw Refusal.conflict("alias", "«%s» đã là tên gọi của %s.".formatted(given.alias(), known));
        }
        if (bodies.containsKey(key(given.body().value()))) {
            throw Refusal.conflict("body", "«%s» là tên gọi khác của %s.".formatted(given.body(), meant(given.body())));
        }
    }

    @Override
    public void take(OrganisationEvent line) {
        BodyAliasGiven given = (BodyAliasGiven) line;
        bodies.put(key(given.alias()), given.body());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
