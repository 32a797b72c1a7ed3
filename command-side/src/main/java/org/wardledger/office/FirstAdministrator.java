package org.wardledger.office;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wardledger.common.Refusal;

/** Opens the door of a new office once (người quản trị đầu tiên): an administrator with a password for one use. */
public final class FirstAdministrator {
    public static final String NAME = "quan-tri";
    // Without letters and digits that are taken for one another when read from a screen.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrator(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The password to print, where no account existed before; it opens nothing but the page where it is changed. */
    public Optional<String> appoint() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        String password = passwordForOneUse();
        try {
            accounts.open(
                    new NewAccount(
                            NAME,
                            "Người quản trị",
                            password,
                            true,
                            Set.of(Duty.ADMINISTRATOR),
                            false,
                            null,
                            null,
                            null,
                            LocalDate.now(clock),
                            null),
                    null);
            return Optional.of(password);
        } catch (Refusal refusal) {
            if (refusal.reason() != Refusal.Reason.CONFLICT) {
                throw refusal;
            }
            // Another node appointed one in the same moment, and prints it.
            return Optional.empty();
        }
    }

    /** About 99 bits, in groups that can be read aloud. */
    String passwordForOneUse() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int sign = 0; sign < GROUP_LENGTH; sign++) {
                password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return password.toString();
    }
}
