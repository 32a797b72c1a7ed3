package org.wardledger.launcher;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.proof.Integrity;

/** Has the book checked against itself once the program is ready; nobody waits for it. */
@Component
@Order(2)
final class IntegrityStart implements ApplicationListener<ApplicationReadyEvent> {
    private final Integrity integrity;

    IntegrityStart(Integrity integrity) {
        this.integrity = integrity;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        integrity.start();
    }
}
