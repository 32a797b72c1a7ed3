package org.wardledger.report;

import java.util.Locale;
import java.util.Map;
import org.wardledger.common.Body;

/**
 * Which names mean the ward itself (tên gọi của cơ quan): its full name, that name without the proper name, and the
 * aliases given.
 *
 * @param aliases what an alias stands for
 */
public record Bodies(String office, Map<String, String> aliases) {
    boolean isWard(Body body) {
        String name = aliases.getOrDefault(body.value(), body.value()).toLowerCase(Locale.ROOT);
        String own = office.toLowerCase(Locale.ROOT);
        return own.equals(name) || own.startsWith(name + " ");
    }
}
