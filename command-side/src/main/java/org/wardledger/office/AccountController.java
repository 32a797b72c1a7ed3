package org.wardledger.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.Refusal;

/** One's own account (tài khoản): the capacity to act in, the password, the tokens of one's programs. */
@Controller
class AccountController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");
    private static final int TRIES_SHOWN = 10;

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;

    AccountController(Accounts accounts, ApiTokens tokens, Passwords passwords, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/tai-khoan")
    ModelAndView page(Authentication authentication) {
        return page(signedIn(authentication), null, null, null);
    }

    @PostMapping("/tai-khoan/chuc-danh")
    ModelAndView choose(
            @RequestParam long capacity,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn signedIn = signedIn(authentication);
        return answered(signedIn, () -> {
            Capacity chosen = signedIn.account()
                    .capacityOn(LocalDate.now(clock), capacity)
                    .orElseThrow(() -> Refusal.unknown("capacity", "Chức danh này không còn hiệu lực hôm nay."));
            SignedIn acting = signedIn.as(chosen);
            sessions.continueAs(acting, request, response);
            return page(
                    acting,
                    null,
                    "Từ bây giờ ghi với chức danh %s, %s.".formatted(chosen.position(), chosen.body()),
                    null);
        });
    }

    @PostMapping("/tai-khoan/mat-khau")
    ModelAndView changePassword(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn signedIn = signedIn(authentication);
        return answered(signedIn, () -> {
            String name = signedIn.getName();
            if (!passwords.matches(current, accounts.passwordOf(name))) {
                throw Refusal.rule("current", "Mật khẩu hiện nay không đúng.");
            }
            if (!password.equals(again)) {
                throw Refusal.rule("again", "Hai lần nhập mật khẩu mới không giống nhau.");
            }
            if (password.equals(current)) {
                throw Refusal.rule("password", "Mật khẩu mới giống mật khẩu cũ.");
            }
            accounts.setPassword(name, password, false, name);
            SignedIn renewed = new SignedIn(accounts.find(name).orElseThrow(), signedIn.capacity(), clock.instant());
            request.changeSessionId();
            sessions.continueAs(renewed, request, response);
            return page(
                    renewed, null, "Đã đổi mật khẩu. Các phiên đăng nhập khác của tài khoản này đã kết thúc.", null);
        });
    }

    @PostMapping("/tai-khoan/ma-truy-cap")
    ModelAndView issueToken(
            @RequestParam String label, @RequestParam(defaultValue = "90") int days, Authentication authentication) {
        SignedIn signedIn = signedIn(authentication);
        return answered(
                signedIn, () -> page(signedIn, null, null, tokens.issue(signedIn, label, Duration.ofDays(days))));
    }

    @PostMapping("/tai-khoan/ma-truy-cap/thu-hoi")
    ModelAndView revokeToken(@RequestParam UUID id, Authentication authentication) {
        SignedIn signedIn = signedIn(authentication);
        return answered(signedIn, () -> {
            tokens.revoke(signedIn.getName(), id);
            return page(signedIn, null, "Đã thu hồi mã truy cập.", null);
        });
    }

    private ModelAndView answered(SignedIn signedIn, Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            ModelAndView page = page(signedIn, refusal.getMessage(), null, null);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(
            SignedIn signedIn, @Nullable String refusal, @Nullable String said, @Nullable String newToken) {
        Account account = signedIn.account();
        Capacity acting = signedIn.capacity();
        LocalDate expiresOn = account.expiresOn();
        List<AccountView.Choice> capacities = account.capacitiesOn(LocalDate.now(clock)).stream()
                .map(held -> new AccountView.Choice(
                        held.id(), held.position() + ", " + held.body(), acting != null && held.id() == acting.id()))
                .toList();
        ModelAndView page = new ModelAndView("office/account");
        page.addObject("title", "Tài khoản");
        page.addObject(
                "view",
                new AccountView(
                        account.name(),
                        account.display(),
                        account.duties().stream().sorted().map(Duty::label).toList(),
                        expiresOn == null ? null : DAY.format(expiresOn),
                        account.mustChangePassword(),
                        capacities,
                        account.rights().contains(Right.ADMINISTER),
                        !account.duties().contains(Duty.ADMINISTRATOR) && !account.mustChangePassword(),
                        tokens.usable(account.name()).stream()
                                .map(token -> new AccountView.Token(
                                        token.id().toString(), token.label(), moment(token.expiresAt())))
                                .toList(),
                        accounts.lastTries(account.name(), TRIES_SHOWN).stream()
                                .map(one -> new AccountView.Try(moment(one.at()), one.address(), one.ok()))
                                .toList(),
                        refusal,
                        said,
                        newToken));
        return page;
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(clock.getZone()));
    }

    private static SignedIn signedIn(Authentication authentication) {
        return SignedIn.in(authentication).orElseThrow();
    }
}
