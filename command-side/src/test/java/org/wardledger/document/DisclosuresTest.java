package org.wardledger.document;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal.Reason;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.document.DocumentCommand.EndDisclosure;
import org.wardledger.document.DocumentCommand.PublishDisclosure;
import org.wardledger.document.DocumentEvent.DisclosureEnded;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.office.Append;
import org.wardledger.office.Given;

/** What is made public is put up once and taken down once (công khai, niêm yết). */
class DisclosuresTest {
    private static final String OFFICE = "phuong-thu";
    private static final String SUBJECT = "Dự toán ngân sách năm 2023";
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 1, 3);
    private static final DisclosureId ID = DisclosureId.of(OFFICE, PUBLISHED, SUBJECT, "Trụ sở");

    @Test
    void what_was_put_up_is_taken_down() {
        Given.lines(published()).when(end("2023-02-03")).then(ended("2023-02-03"));
        Given.lines(published()).when(end("2023-01-03")).thenAllowed();
    }

    @Test
    void what_was_never_put_up_is_not_taken_down_nor_earlier() {
        Given.nothing().when(end("2023-02-03")).thenRefused(Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
        Given.lines(published())
                .when(end("2023-01-02"))
                .thenRefused(Reason.RULE, "Ngày kết thúc 02/01/2023 ở trước ngày công khai, 03/01/2023");
    }

    @Test
    void it_is_put_up_once_and_taken_down_once() {
        Given.lines(published(), ended("2023-02-03"))
                .when(end("2023-02-04"))
                .thenRefused(
                        Reason.CONFLICT,
                        "Việc công khai «%s» đã ghi là kết thúc ngày 03/02/2023; nếu sai thì đính chính"
                                .formatted(SUBJECT));
        Given.lines(published(), ended("2023-02-03"))
                .when(publish())
                .thenRefused(Reason.CONFLICT, "Việc công khai «%s» từ ngày 03/01/2023 đã có".formatted(SUBJECT));
    }

    @Test
    void it_is_not_struck_out_from_under_its_end() {
        Given.lines(published(), ended("2023-02-03"))
                .when(new Append(
                        ID.value(),
                        new ActionStruck(0, 0, LocalDate.of(2023, 3, 1), CorrectionGround.RECORDED_BY_MISTAKE, "nhầm")))
                .thenRefused("các bước sau không còn đúng");
    }

    private static PublishDisclosure publish() {
        return new PublishDisclosure(
                OFFICE, PUBLISHED, "ngân sách", SUBJECT, "Trụ sở", null, null, null, null, null, null);
    }

    private static DisclosurePublished published() {
        return new DisclosurePublished(
                ID, PUBLISHED, "ngân sách", SUBJECT, "Trụ sở", null, null, null, null, null, null);
    }

    private static EndDisclosure end(String on) {
        return new EndDisclosure(OFFICE, LocalDate.parse(on), PUBLISHED, SUBJECT, "Trụ sở", 2);
    }

    private static DisclosureEnded ended(String on) {
        return new DisclosureEnded(ID, LocalDate.parse(on), PUBLISHED, SUBJECT, "Trụ sở", 2);
    }
}
