package org.wardledger.figure;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refuses a page that cannot be made, in a sentence, inside the common frame. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {
    @ExceptionHandler
    ModelAndView unreadable(BadQuestion question) {
        return page(HttpStatus.BAD_REQUEST, "Câu hỏi không đọc được", question);
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchRecord missing) {
        return missing.forbidden()
                ? page(HttpStatus.FORBIDDEN, "Không có quyền xem", missing)
                : page(HttpStatus.NOT_FOUND, "Không có trong sổ", missing);
    }

    private static ModelAndView page(HttpStatus status, String title, RuntimeException reason) {
        ModelAndView page = new ModelAndView("figure/refused")
                .addObject("view", String.valueOf(reason.getMessage()))
                .addObject("title", title)
                .addObject("nav", "overview");
        page.setStatus(status);
        return page;
    }
}
