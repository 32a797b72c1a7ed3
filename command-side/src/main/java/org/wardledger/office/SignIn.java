package org.wardledger.office;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets people in by name and password (đăng nhập), writes down who tried, and makes guessing slow. */
public final class SignIn implements AuthenticationProvider {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, Throttle throttle, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address =
                typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        try {
            SignedIn signedIn = signIn(typed.getName(), String.valueOf(typed.getCredentials()), address);
            return signedIn.authentication(
                    List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        } catch (DataAccessException lost) {
            throw new InternalAuthenticationServiceException("the accounts do not answer", lost);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    SignedIn signIn(String typedName, String password, String address) {
        String name = Account.nameFrom(typedName);
        Duration wait = throttle.take(name, address);
        if (!wait.isZero()) {
            throw new SignInRefused(
                    SignInRefused.Reason.TOO_MANY,
                    wait,
                    "Đã thử %d lần chưa được. Hãy thử lại sau %s.".formatted(Throttle.FREE_TRIES, inWords(wait)));
        }
        boolean right = passwords.matches(password, accounts.passwordOf(name));
        Account account = right ? accounts.find(name).orElse(null) : null;
        LocalDate today = LocalDate.now(clock);
        boolean welcome = account != null && account.openOn(today);
        accounts.recordSignIn(name, address, welcome);
        if (account == null) {
            throw new SignInRefused(SignInRefused.Reason.WRONG, "Tên đăng nhập hoặc mật khẩu không đúng.");
        }
        if (!welcome) {
            throw closed(account);
        }
        throttle.forget(name, address);
        return SignedIn.on(today, account, clock.instant());
    }

    static SignInRefused closed(Account account) {
        LocalDate last = account.expiresOn();
        return new SignInRefused(
                SignInRefused.Reason.CLOSED,
                account.closed() || last == null
                        ? "Tài khoản đã đóng. Hãy hỏi người quản trị của cơ quan."
                        : "Tài khoản đã hết hạn sau ngày %s. Hãy hỏi người quản trị của cơ quan."
                                .formatted(DAY.format(last)));
    }

    private static String inWords(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < 60 ? seconds + " giây" : (seconds + 59) / 60 + " phút";
    }
}
