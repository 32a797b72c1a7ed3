package org.wardledger.intake;

import java.util.List;

/**
 * What became of a book (kết quả nhập sổ).
 *
 * @param rows filled rows of the file
 * @param recorded rows of which something was recorded; at a check, would be
 * @param known rows the book held already, every act of them
 * @param refused rows with a problem
 * @param skipped rows of which nothing was tried, for the others or because the book did not answer
 * @param acts acts that were recorded; at a check, would be
 * @param problemCount all problems; of which the first are listed
 */
public record IntakeReport(
        Mode mode,
        int rows,
        int recorded,
        int known,
        int refused,
        int skipped,
        int acts,
        int problemCount,
        List<RowProblem> problems,
        long millis) {

    /** Whether every row stands in the book, or at a check could. */
    public boolean isClean() {
        return problemCount == 0 && skipped == 0;
    }

    /** In one sentence, as a page and a program say it. */
    public String sentence() {
        return switch (mode) {
            case CHECK ->
                "Đã kiểm tra %d dòng: %d dòng ghi được (%d việc), %d dòng đã có trong sổ, %d dòng có lỗi. Chưa ghi gì."
                        .formatted(rows, recorded, acts, known, refused);
            case ALL ->
                isClean()
                        ? "Đã ghi cả tệp: %d dòng (%d việc); %d dòng đã có trong sổ từ trước."
                                .formatted(recorded, acts, known)
                        : "Chưa ghi gì: %d dòng có lỗi nên cả tệp không được ghi.".formatted(refused);
            case ROWS ->
                "Đã ghi %d dòng (%d việc); %d dòng đã có trong sổ từ trước; %d dòng có lỗi không ghi%s."
                        .formatted(
                                recorded,
                                acts,
                                known,
                                refused,
                                skipped == 0 ? "" : "; %d dòng chưa thử, hãy nhập lại".formatted(skipped));
        };
    }
}
