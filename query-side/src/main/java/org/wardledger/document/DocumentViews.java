package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.DocumentCode;
import org.wardledger.correction.Difference;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.register.OpenedRecords;
import org.wardledger.register.Registers;

/** Makes the page of one document, also of a document that is a plan. */
@Component
public final class DocumentViews {
    private final Registers registers;
    private final OpenedRecords records;
    private final Mentions mentions;

    DocumentViews(Registers registers, OpenedRecords records, Mentions mentions) {
        this.registers = registers;
        this.records = records;
        this.mentions = mentions;
    }

    /** Refused as unknown where the record holds no document that had been entered by the as-of day. */
    public DocumentView of(String stream, Question question, Rights rights) {
        DocumentLine line = DocumentLine.of(
                        records.records(List.of(stream), question).getOrDefault(stream, List.of()))
                .filter(found -> !found.enteredOn().isAfter(question.asOf()))
                .orElseThrow(() -> NoSuchRecord.unknown("Trong sổ không có văn bản “%s” tính đến ngày %s."
                        .formatted(BadQuestion.quoted(stream), VietnameseDate.of(question.asOf()))));
        @Nullable DocumentCode code = line.code();
        LocalDate governs = line.said() instanceof Citable document ? CitableFacts.governs(document) : line.enteredOn();
        return new DocumentView(
                line,
                Difference.said(line.said(), !rights.mayRead(line.entry())),
                Difference.said(line.entry().event(), !rights.mayRead(line.entry())),
                PutRight.of(line.putRight(), rights),
                code == null ? List.of() : mentions.of(code, question),
                governs.getYear(),
                question,
                rights.readsBooks(),
                rights.records(),
                registers.isOlderThanNow(question));
    }

    /** The frame's part of such a page. */
    public static ModelAndView page(
            String template, Object view, DocumentView document, String register, String address) {
        DocumentLine line = document.line();
        LocalDate day = line.documentOn();
        return Registers.page(
                template,
                view,
                Registers.capital(line.type().label()) + " " + line.number(),
                "%s, %s. Xem tại ngày %s, theo %d mục đầu của sổ."
                        .formatted(
                                line.issuer().value(),
                                day == null ? "không rõ ngày" : "ngày " + VietnameseDate.of(day),
                                VietnameseDate.of(document.question().asOf()),
                                document.question().size()),
                Registers.path(register, address));
    }
}
