package org.wardledger.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes in an answer up to a limit and hangs up on whoever goes on. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {
    /** Hang up at once: only the head of the answer is wanted. */
    static final int NOTHING = -1;

    private final int bytesMax;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BoundedBody(int bytesMax) {
        this.bytesMax = bytesMax;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (bytesMax == NOTHING) {
            given.cancel();
            whole.complete(new byte[0]);
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        Flow.Subscription open = subscription;
        if (open == null || whole.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            if (taken.size() + buffer.remaining() > bytesMax) {
                open.cancel();
                whole.completeExceptionally(new TooLong());
                return;
            }
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            taken.writeBytes(part);
        }
        open.request(1);
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        whole.complete(taken.toByteArray());
    }
}
