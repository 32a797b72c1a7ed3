package org.wardledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** This installation as a witness of others (C2SP tlog-witness); where it is not set up as one, nothing is here. */
@RestController
class WitnessController {
    private final Optional<Witness> witness;

    WitnessController(Optional<Witness> witness) {
        this.witness = witness;
    }

    @PostMapping("/witness/add-checkpoint")
    ResponseEntity<byte[]> addCheckpoint(@RequestBody(required = false) byte[] request) {
        return witness.map(it -> it.addCheckpoint(request == null ? new byte[0] : request))
                .map(answer -> ResponseEntity.status(answer.status())
                        .header(HttpHeaders.CONTENT_TYPE, answer.type())
                        .body(answer.body().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The key that logs put into their policy. */
    @GetMapping("/witness/vkey")
    ResponseEntity<byte[]> vkey() {
        return witness.map(it -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_PLAIN)
                        .body((it.verifier().vkey() + "\n").getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
