package org.wardledger.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.wardledger.log.Tile;

/** The published log as files (C2SP tlog-tiles), with its keys and its policy. */
@RestController
class LogController {
    private static final String PREFIX = "/log/tile/";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublicLog log;

    LogController(PublicLog log) {
        this.log = log;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return log.published()
                .map(shown -> open(ResponseEntity.ok()
                                .contentType(TEXT)
                                // A cache that kept an old one would make the log look as if it had shrunk.
                                .cacheControl(CacheControl.noCache()))
                        .body(shown.note()))
                .orElseGet(LogController::missing);
    }

    /** By the address as it was sent: what is spelt in any other way is not there. */
    @GetMapping("/log/tile/{*rest}")
    ResponseEntity<byte[]> tile(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        String address = request.getRequestURI();
        Optional<Tile> tile =
                address.startsWith(PREFIX) ? Tile.parse(address.substring(PREFIX.length())) : Optional.empty();
        return tile.flatMap(log::read)
                .map(bytes -> tile.get().level() == Tile.ENTRIES
                        ? bundle(bytes, accepted)
                        : immutable().body(bytes))
                .orElseGet(LogController::missing);
    }

    @GetMapping("/log/vkey")
    ResponseEntity<byte[]> vkey() {
        return log.key().map(key -> text(key.vkey() + "\n")).orElseGet(LogController::missing);
    }

    /** Every key that ever signed, with the first and the last size it signed. */
    @GetMapping("/log/keys")
    ResponseEntity<byte[]> keys() {
        return text(log.keys().stream()
                .map(used -> used.key().vkey() + " " + used.first() + " " + used.last() + "\n")
                .collect(Collectors.joining()));
    }

    @GetMapping("/log/policy")
    ResponseEntity<byte[]> policy() {
        return text(log.policy());
    }

    /** A token of a time stamp authority (RFC 3161) over the note that stands beside it. */
    @GetMapping("/log/timestamp/{size:[0-9]{1,18}}.tsr")
    ResponseEntity<byte[]> timestamp(@PathVariable long size) {
        return log.stamped(size)
                .map(stamped -> immutable().body(stamped.token()))
                .orElseGet(LogController::missing);
    }

    @GetMapping("/log/timestamp/{size:[0-9]{1,18}}.note")
    ResponseEntity<byte[]> stamped(@PathVariable long size) {
        return log.stamped(size)
                .map(stamped -> immutable().body(stamped.note()))
                .orElseGet(LogController::missing);
    }

    private static ResponseEntity<byte[]> text(String text) {
        return open(ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache()))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> bundle(byte[] leaves, @Nullable String accepted) {
        ResponseEntity.BodyBuilder answer = immutable().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(zipped(leaves))
                : answer.body(leaves);
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    private static ResponseEntity.BodyBuilder immutable() {
        return open(ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(FOR_EVER));
    }

    /** Any page may read the log: it is the same for everybody, and nobody is signed in to it. */
    private static ResponseEntity.BodyBuilder open(ResponseEntity.BodyBuilder answer) {
        return answer.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    private static ResponseEntity<byte[]> missing() {
        return open(ResponseEntity.status(404).cacheControl(CacheControl.noCache()))
                .build();
    }
}
