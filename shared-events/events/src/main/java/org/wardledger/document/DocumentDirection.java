package org.wardledger.document;

import org.wardledger.common.Labelled;

/** Which way a document went (văn bản đi, văn bản đến). */
public enum DocumentDirection implements Labelled {
    ISSUED("văn bản đi"),
    RECEIVED("văn bản đến");

    private final String label;

    DocumentDirection(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
