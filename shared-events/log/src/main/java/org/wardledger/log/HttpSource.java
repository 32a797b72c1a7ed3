package org.wardledger.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** A log at its address. It follows no redirect, waits only so long and takes in only so much. */
final class HttpSource implements LogSource {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A whole answer may take this many times as long as its beginning: a full bundle has 16 MB. */
    private static final int WHOLE_ANSWER = 4;

    private static final int OK = 200;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final String prefix;
    private final Duration patience;
    private final HttpClient client;

    HttpSource(URI prefix, Duration patience) {
        if (!"http".equals(prefix.getScheme()) && !"https".equals(prefix.getScheme())
                || prefix.getHost() == null
                || prefix.getRawQuery() != null
                || prefix.getRawFragment() != null) {
            throw NotVerified.notUnderstood("not an http or https address of a log: " + prefix);
        }
        this.prefix = prefix.toString().replaceAll("/+$", "") + "/";
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    @Override
    public Optional<byte[]> find(String path, int bytesMax, boolean fresh) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(prefix + path))
                .timeout(patience)
                .header("Accept-Encoding", "gzip, identity");
        if (fresh) {
            request.header("Cache-Control", "no-cache").header("Pragma", "no-cache");
        }
        HttpResponse<byte[]> answer = answer(path, request.build(), bytesMax);
        int status = answer.statusCode();
        if (status == OK) {
            boolean zipped = answer.headers()
                    .firstValue("Content-Encoding")
                    .filter(coding -> coding.trim().equalsIgnoreCase("gzip"))
                    .isPresent();
            byte[] body = zipped ? unzipped(path, answer.body(), bytesMax) : answer.body();
            if (body.length > bytesMax) {
                throw NotVerified.failed(prefix + path + " is longer than " + bytesMax + " bytes");
            }
            return Optional.of(body);
        }
        if (status == NOT_FOUND || status == GONE) {
            return Optional.empty();
        }
        if (status >= SERVER_ERRORS || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT) {
            throw NotVerified.unavailable(prefix + path + " answers with status " + status);
        }
        throw NotVerified.failed(prefix + path + " answers with status " + status
                + (status / 100 == 3 ? "; a log does not redirect, and no redirect is followed" : ""));
    }

    /** Hashes do not shrink when zipped; they grow by a few bytes. */
    private static int onTheWay(int bytesMax) {
        return bytesMax + bytesMax / 64 + 1024;
    }

    private HttpResponse<byte[]> answer(String path, HttpRequest request, int bytesMax) {
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(
                request, head -> new BoundedBody(head.statusCode() == OK ? onTheWay(bytesMax) : BoundedBody.NOTHING));
        try {
            // The request's own time-out ends with the head of the answer; a body may still trickle for ever.
            return coming.get(WHOLE_ANSWER * patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof BoundedBody.TooLong) {
                    throw NotVerified.failed(prefix + path + " is longer than " + bytesMax + " bytes");
                }
            }
            throw NotVerified.unavailable(prefix + path + " does not answer: " + failed.getCause());
        } catch (TimeoutException tooSlow) {
            throw NotVerified.unavailable(prefix + path + " does not come to an end of its answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotVerified.unavailable("stopped while waiting for " + prefix + path);
        } finally {
            coming.cancel(true);
        }
    }

    private byte[] unzipped(String path, byte[] body, int bytesMax) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(bytesMax + 1);
        } catch (IOException broken) {
            throw NotVerified.failed(prefix + path + " says it is zipped and is not: " + broken.getMessage());
        }
    }
}
