package org.wardledger.democracy;

import org.wardledger.common.Labelled;

/** Where an opinion that asks for an answer came from (phản biện, giám sát). */
public enum CriticismKind implements Labelled {
    SOCIAL_CRITICISM("phản biện xã hội"),
    SUPERVISION("kiến nghị sau giám sát");

    private final String label;

    CriticismKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
