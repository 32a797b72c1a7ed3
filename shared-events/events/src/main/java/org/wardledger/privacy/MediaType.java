package org.wardledger.privacy;

import org.wardledger.common.Labelled;

/** What kind of file a paper was kept as (loại tệp). */
public enum MediaType implements Labelled {
    PDF("PDF"),
    JPEG("ảnh JPEG"),
    PNG("ảnh PNG");

    private final String label;

    MediaType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
