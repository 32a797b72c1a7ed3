package org.wardledger.dialogue;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardledger.register.ActBook;
import org.wardledger.register.ActBook.Listed;

/** The book of dialogues (sổ đối thoại). */
@Configuration(proxyBeanMethods = false)
class DialogueBook {
    /** A dialogue held on another day than announced is named by the day it was announced for. */
    private static final Map<String, String> NAMED = Map.of("dialogueOn", "plannedOn|occurredOn", "subject", "subject");

    @Bean
    ActBook dialogueActs() {
        return new ActBook(
                "dialogue",
                "Sổ đối thoại với Nhân dân",
                "Đối thoại",
                List.of(
                        Listed.first("dialogue-announced", "Ghi thông báo đối thoại"),
                        Listed.step(
                                "dialogue-held",
                                "Ghi cuộc đối thoại",
                                List.of("dialogue-announced"),
                                Map.of(
                                        "plannedOn",
                                        "dialogueOn",
                                        "subject",
                                        "subject",
                                        "place",
                                        "place",
                                        "hosts",
                                        "hosts",
                                        "plan",
                                        "plan")),
                        Listed.step("opinions-answered", "Ghi trả lời ý kiến", List.of("dialogue-held"), NAMED),
                        Listed.step("dialogue-reported", "Ghi thông báo kết quả", List.of("dialogue-held"), NAMED)),
                "dialogue.held",
                "cuộc đã tổ chức",
                "dialogue.unanswered");
    }
}
