package org.wardledger.petition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.PetitionEvent.PetitionAccepted;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionExtended;
import org.wardledger.petition.PetitionEvent.PetitionPaused;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionReopened;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionEvent.PetitionResumed;
import org.wardledger.petition.PetitionEvent.PetitionTransferred;
import org.wardledger.petition.PetitionEvent.PetitionWithdrawn;
import org.wardledger.register.Step;

/** The steps of one petition in the words of the office (diễn biến), the last first. Sealed text is never in them. */
final class PetitionHistory {
    private final List<Step> steps = new ArrayList<>();
    private String type = "";

    static List<Step> of(List<Entry> history) {
        PetitionHistory told = new PetitionHistory();
        Statistics.happened(history).forEach(entry -> told.steps.add(told.step(entry)));
        return told.steps.reversed();
    }

    private Step step(Entry entry) {
        return switch ((PetitionEvent) entry.event()) {
            case PetitionReceived it -> {
                type = it.type().label();
                yield new Step(
                        entry,
                        "received",
                        "inbox",
                        "Tiếp nhận đơn " + type,
                        "Nguồn: " + it.channel().label() + ". Hạn giải quyết " + VietnameseDate.of(it.dueOn()) + ".");
            }
            case PetitionClassified it -> {
                String before = type;
                type = it.type().label();
                yield new Step(
                                entry,
                                before.equals(type) ? "running" : "corrected",
                                "pencil",
                                "Phân loại: " + type,
                                "Hạn giải quyết " + VietnameseDate.of(it.dueOn()) + ".")
                        .changed("Loại đơn", before, type);
            }
            case PetitionAccepted it ->
                new Step(
                        entry,
                        "running",
                        "state-running",
                        "Thụ lý",
                        "Hạn giải quyết " + VietnameseDate.of(it.dueOn()) + "." + by(it.document()));
            case PetitionTransferred it ->
                new Step(
                        entry,
                        "settled",
                        "state-transferred",
                        "Chuyển đơn đến " + it.transferredTo().value(),
                        "Văn bản " + it.document().value() + ".");
            case PetitionExtended it ->
                new Step(
                        entry,
                        "running",
                        "clock",
                        "Gia hạn đến " + VietnameseDate.of(it.dueOn()),
                        "Quyết định " + it.decision().value() + ".");
            case PetitionPaused it ->
                new Step(
                        entry,
                        "running",
                        "state-paused",
                        "Tạm đình chỉ",
                        "Quyết định " + it.decision().value() + ". Đồng hồ dừng.");
            case PetitionResumed it ->
                new Step(
                        entry,
                        "running",
                        "state-running",
                        "Tiếp tục giải quyết",
                        "Hạn mới " + VietnameseDate.of(it.dueOn()) + ".");
            case PetitionResolved it ->
                new Step(
                        entry, "settled", "check", "Giải quyết xong", ("Kết quả được niêm phong." + by(it.document())));
            case PetitionWithdrawn it -> new Step(entry, "struck", "state-withdrawn", "Người gửi rút đơn");
            case PetitionReopened it ->
                new Step(
                        entry,
                        "running",
                        "state-running",
                        "Mở lại đơn",
                        "Hạn mới " + VietnameseDate.of(it.dueOn()) + ".");
        };
    }

    private static String by(@Nullable DocumentCode document) {
        return document == null ? "" : " Văn bản " + document.value() + ".";
    }
}
