package org.wardledger.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardledger.common.Refusal;

/** Opens the door of a new office once (người quản trị đầu tiên): an administrator with a password for one use. */
public final class FirstAdministrator {
    public static final String NAME = "quan-tri";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * The password to print, while nobody has come in with one; it opens nothing but the page where it is changed. A
     * start that nobody watched gives a new one at the next, or the office would stay locked.
     */
    public Optional<String> appoint() {
        List<Account> all = accounts.all();
        String password = passwords.forOneUse();
        if (all.size() == 1
                && all.getFirst().name().equals(NAME)
                && all.getFirst().mustChangePassword()) {
            accounts.setPassword(NAME, password, true, null);
            return Optional.of(password);
        }
        if (!all.isEmpty()) {
            return Optional.empty();
        }
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
}
