package org.wardledger.office;

import java.util.Map;

/** What a form fills in for the official (đề xuất): the next number, the usual place and host. He may change it. */
@FunctionalInterface
public interface Proposals {
    /**
     * Proposed answers by field; empty where nothing sensible is known.
     *
     * @param given what the link to the form says already: the type of a document
     */
    Map<String, String> forAction(String kind, Map<String, String> given);
}
