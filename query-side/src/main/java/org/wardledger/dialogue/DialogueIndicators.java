package org.wardledger.dialogue;

import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;
import static org.wardledger.figure.Indicator.number;
import static org.wardledger.figure.Indicator.share;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Count;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of dialogues with the people (chỉ tiêu đối thoại). */
@Component
@Order(8)
final class DialogueIndicators implements Indicators {
    private static final String DIALOGUES = "cuộc";
    private static final String OPINIONS = "ý kiến";
    private static final String LAW = "Luật 72/2025/QH15, Điều 43";
    private static final Count RAISED = ofCohort("dialogue.opinions");
    private static final Count ANSWERED = ofCohort("dialogue.answered");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "dialogue.announced",
                        "Cuộc đối thoại đã thông báo",
                        "Dialogues announced",
                        DIALOGUES,
                        inPeriod("dialogue.announced"),
                        "Số cuộc đối thoại với Nhân dân được thông báo trong kỳ."),
                number(
                                "dialogue.held",
                                "Cuộc đối thoại đã tổ chức",
                                "Dialogues held",
                                DIALOGUES,
                                inPeriod("dialogue.held"),
                                "Số cuộc đối thoại với Nhân dân đã tổ chức trong kỳ.")
                        .basedOn(LAW),
                number(
                        "dialogue.missed",
                        "Cuộc đối thoại đã quá ngày",
                        "Dialogues past their day",
                        DIALOGUES,
                        atEnd("dialogue.missed"),
                        "Số cuộc đối thoại đã thông báo mà ngày đã qua, sổ chưa ghi là đã tổ chức."),
                number(
                        "dialogue.opinions",
                        "Ý kiến nêu khi đối thoại",
                        "Opinions raised at dialogues",
                        OPINIONS,
                        RAISED,
                        "Số ý kiến Nhân dân nêu tại các cuộc đối thoại trong kỳ."),
                number(
                        "dialogue.answered",
                        "Ý kiến đối thoại đã trả lời",
                        "Opinions answered",
                        OPINIONS,
                        ANSWERED,
                        "Số ý kiến nêu tại các cuộc đối thoại trong kỳ đã được trả lời đến ngày tính."),
                share(
                        "dialogue.answer-rate",
                        "Tỷ lệ ý kiến đối thoại đã trả lời",
                        "Share of opinions answered",
                        1,
                        ANSWERED,
                        RAISED,
                        "Số ý kiến đã trả lời trên số ý kiến nêu tại các cuộc đối thoại trong kỳ."),
                number(
                        "dialogue.unanswered",
                        "Ý kiến đối thoại chưa trả lời",
                        "Opinions not answered yet",
                        OPINIONS,
                        atEnd("dialogue.unanswered"),
                        "Số ý kiến nêu khi đối thoại, của kỳ này và các kỳ trước, chưa được trả lời đến ngày tính."),
                number(
                                "dialogue.reported",
                                "Lần thông báo kết quả đối thoại",
                                "Results of dialogues made known",
                                "lần",
                                inPeriod("dialogue.reported"),
                                "Số lần thông báo, niêm yết kết quả đối thoại trong kỳ.")
                        .basedOn(LAW),
                number(
                                "dialogue.unreported",
                                "Cuộc đối thoại quá hạn thông báo kết quả",
                                "Dialogues whose result is overdue",
                                DIALOGUES,
                                atEnd("dialogue.unreported"),
                                "Số cuộc đối thoại đã tổ chức mà hạn thông báo kết quả đã qua, sổ chưa ghi là đã thông báo;"
                                        + " chỉ kể cuộc có ghi hạn.")
                        .basedOn(LAW));
    }
}
