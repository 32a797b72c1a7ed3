package org.wardledger.office;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code /quan-tri} shows: every account, and the form for one more, with what was typed before a refusal. */
public record AdministrationView(
        List<Row> accounts,
        List<Duty> duties,
        Typed typed,
        @Nullable String refusal,
        @Nullable String refusedField,
        @Nullable String said,
        @Nullable String passwordForOneUse) {

    /** One account in the list. */
    public record Row(
            String name,
            String display,
            String duties,
            List<String> capacities,
            @Nullable String until,
            boolean open,
            boolean readsDenunciations,
            boolean oneself) {}

    /** The form as it was sent; empty at first. */
    public record Typed(
            String name,
            String display,
            Set<Duty> duties,
            String expiresOn,
            String position,
            String body,
            String fromOn,
            String toOn) {}

    public boolean wrong(String field) {
        return field.equals(refusedField);
    }
}
