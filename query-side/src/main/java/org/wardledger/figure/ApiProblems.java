package org.wardledger.figure;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refuses what cannot be read, in a sentence that names the parameter and its rule. */
@RestControllerAdvice(annotations = AnswersQuestions.class)
class ApiProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(BadQuestion question) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(question.getMessage()));
        problem.setType(URI.create("urn:so-phuong:bad-question"));
        problem.setTitle("Câu hỏi không đọc được");
        if (question.parameter() != null) {
            problem.setProperty("parameter", question.parameter());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThere(NoSuchRecord missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                missing.forbidden() ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND,
                String.valueOf(missing.getMessage()));
        problem.setType(URI.create("urn:so-phuong:" + (missing.forbidden() ? "forbidden" : "unknown")));
        problem.setTitle(missing.forbidden() ? "Không có quyền xem" : "Không có trong sổ");
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
