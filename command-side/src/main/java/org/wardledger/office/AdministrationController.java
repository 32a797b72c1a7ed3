package org.wardledger.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.Refusal;
import org.wardledger.office.AdministrationView.Typed;

/** The accounts of the office, as the administrator keeps them (quản trị tài khoản); nothing of the book is here. */
@Controller
class AdministrationController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final Clock clock;

    AdministrationController(Accounts accounts, ApiTokens tokens, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping("/quan-tri")
    ModelAndView page(Authentication authentication) {
        return page(authentication, nothingTyped(), null, null, null);
    }

    @PostMapping("/quan-tri/mo")
    ModelAndView open(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String display,
            @RequestParam(defaultValue = "") Set<Duty> duties,
            @RequestParam(defaultValue = "") String expiresOn,
            @RequestParam(defaultValue = "") String position,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String fromOn,
            @RequestParam(defaultValue = "") String toOn,
            Authentication authentication) {
        Typed typed = new Typed(name, display, duties, expiresOn, position, body, fromOn, toOn);
        return answered(authentication, typed, () -> {
            String password = passwords.forOneUse();
            LocalDate from = day("fromOn", fromOn);
            NewAccount account = new NewAccount(
                    name,
                    display.strip(),
                    password,
                    true,
                    duties,
                    false,
                    day("expiresOn", expiresOn),
                    said(position),
                    said(body),
                    from == null ? LocalDate.now(clock) : from,
                    day("toOn", toOn));
            accounts.open(account, authentication.getName());
            return page(
                    authentication, nothingTyped(), null, "Đã mở tài khoản %s.".formatted(account.name()), password);
        });
    }

    @PostMapping("/quan-tri/{name}/mat-khau")
    ModelAndView resetPassword(@PathVariable String name, Authentication authentication) {
        return answered(authentication, nothingTyped(), () -> {
            String password = passwords.forOneUse();
            accounts.setPassword(name, password, true, authentication.getName());
            // Whoever asks for a new password may have lost more than the password.
            tokens.revokeAll(name);
            return page(
                    authentication,
                    nothingTyped(),
                    null,
                    "Đã đặt lại mật khẩu của %s và thu hồi các mã truy cập.".formatted(name),
                    password);
        });
    }

    @PostMapping("/quan-tri/{name}/dong")
    ModelAndView close(@PathVariable String name, Authentication authentication) {
        return answered(authentication, nothingTyped(), () -> {
            if (name.equals(authentication.getName())) {
                throw Refusal.rule("name", "Không tự đóng tài khoản của mình; cần một người quản trị khác.");
            }
            accounts.close(name, authentication.getName());
            return page(authentication, nothingTyped(), null, "Đã đóng tài khoản %s.".formatted(name), null);
        });
    }

    @PostMapping("/quan-tri/{name}/chuc-danh")
    ModelAndView addCapacity(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String position,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String fromOn,
            @RequestParam(defaultValue = "") String toOn,
            Authentication authentication) {
        return answered(authentication, nothingTyped(), () -> {
            LocalDate from = day("fromOn", fromOn);
            accounts.addCapacity(
                    name,
                    position.strip(),
                    body.strip(),
                    from == null ? LocalDate.now(clock) : from,
                    day("toOn", toOn),
                    authentication.getName());
            return page(authentication, nothingTyped(), null, "Đã thêm chức danh cho %s.".formatted(name), null);
        });
    }

    @PostMapping("/quan-tri/{name}/to-cao")
    ModelAndView nameForDenunciations(
            @PathVariable String name, @RequestParam boolean named, Authentication authentication) {
        return answered(authentication, nothingTyped(), () -> {
            accounts.nameForDenunciations(name, named, authentication.getName());
            return page(
                    authentication,
                    nothingTyped(),
                    null,
                    (named ? "Từ bây giờ %s đọc được sổ tố cáo." : "Từ bây giờ %s không đọc sổ tố cáo nữa.")
                            .formatted(name),
                    null);
        });
    }

    private ModelAndView answered(Authentication authentication, Typed typed, Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            ModelAndView page = page(authentication, typed, refusal, null, null);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(
            Authentication authentication,
            Typed typed,
            @Nullable Refusal refusal,
            @Nullable String said,
            @Nullable String passwordForOneUse) {
        List<AdministrationView.Row> rows = accounts.all().stream()
                .map(account -> row(account, authentication.getName()))
                .toList();
        ModelAndView page = new ModelAndView("office/administration");
        page.addObject("title", "Quản trị tài khoản");
        page.addObject("lead", "Ai vào được, làm được việc gì, thay mặt cơ quan nào. Nội dung sổ không có ở đây.");
        page.addObject(
                "view",
                new AdministrationView(
                        rows,
                        List.of(Duty.values()),
                        typed,
                        refusal == null ? null : refusal.getMessage(),
                        refusal == null ? null : refusal.field(),
                        said,
                        passwordForOneUse));
        return page;
    }

    private AdministrationView.Row row(Account account, String oneself) {
        LocalDate today = LocalDate.now(clock);
        LocalDate expiresOn = account.expiresOn();
        return new AdministrationView.Row(
                account.name(),
                account.display(),
                account.duties().stream().sorted().map(Duty::label).collect(Collectors.joining(", ")),
                account.capacitiesOn(today).stream()
                        .map(capacity -> capacity.position() + ", " + capacity.body())
                        .toList(),
                expiresOn == null ? null : DAY.format(expiresOn),
                account.openOn(today),
                account.readsDenunciations(),
                account.name().equals(oneself));
    }

    private static Typed nothingTyped() {
        return new Typed("", "", Set.of(), "", "", "", "", "");
    }

    private static @Nullable String said(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable LocalDate day(String field, String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw Refusal.rule(field, "Không đọc được ngày \"%s\"; cần dạng năm-tháng-ngày.".formatted(typed));
        }
    }
}
