package org.wardledger.petition;

import org.wardledger.common.Labelled;

/** What lengthens the term of a complaint (mức độ khó của vụ việc; Law 02/2011/QH13, Article 28). */
public enum Difficulty implements Labelled {
    NORMAL("bình thường"),
    COMPLEX("phức tạp"),
    REMOTE("vùng xa, đi lại khó khăn"),
    REMOTE_COMPLEX("vùng xa, đi lại khó khăn và phức tạp");

    private final String label;

    Difficulty(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
