package org.wardledger.office;

import java.util.List;

/** One act of many, read and in order in itself, but neither sealed nor recorded yet (việc đã nộp, chưa ghi). */
public final class HandedIn {
    private final Action action;
    private final Desk.Request request;

    HandedIn(Action action, Desk.Request request) {
        this.action = action;
        this.request = request;
    }

    Action action() {
        return action;
    }

    Desk.Request request() {
        return request;
    }

    public String title() {
        return action.title();
    }

    /** The record it speaks of. */
    public String stream() {
        return request.stream();
    }

    /** Equal for two acts that say the same; not to be printed, for it holds what will be sealed. */
    public Object content() {
        return List.of(action.kind(), stream(), request.answers().values());
    }
}
