package org.wardledger.launcher;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.wardledger.law.Warning;
import org.wardledger.office.Capacity;
import org.wardledger.office.SignedIn;

/** What stands around a page (khung trang): whose book it is, where one is in it, and who is signed in. */
public record Frame(
        OfficeSign office,
        @Nullable String banner,
        List<Place> places,
        @Nullable Visitor visitor,
        @Nullable CsrfToken csrf,
        Band band,
        List<Warning> notes) {

    /** The red band: the way here, the title, one sentence that names the times, and what can be begun from here. */
    public record Band(
            String title, @Nullable String lead, Map<String, String> path, Map<String, String> actions, boolean wide) {}

    /** One entry of the menu; {@code here} marks the part of the book the page belongs to. */
    public record Place(String label, String href, boolean here) {}

    /** Whoever is signed in, in the capacity in which they would record. */
    public record Visitor(String position, @Nullable String body) {
        static Visitor of(SignedIn signedIn) {
            Capacity capacity = signedIn.capacity();
            return capacity == null
                    ? new Visitor(signedIn.account().display(), null)
                    : new Visitor(capacity.position(), capacity.body());
        }
    }

    /** The office's name as it hangs at the door: what it is in small letters, which one in large. */
    public record OfficeSign(String name, @Nullable String small, String large) {

        private static final String COMMITTEE = "UBND ";

        static OfficeSign of(String name) {
            if (!name.startsWith(COMMITTEE) || name.length() == COMMITTEE.length()) {
                return new OfficeSign(name, null, name);
            }
            String which = name.substring(COMMITTEE.length());
            return new OfficeSign(name, "Ủy ban nhân dân", Character.toUpperCase(which.charAt(0)) + which.substring(1));
        }
    }
}
