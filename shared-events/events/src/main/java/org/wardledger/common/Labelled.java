package org.wardledger.common;

/** A closed list whose words officials read (danh mục): the constant is recorded, the label is shown. */
public interface Labelled {
    /** The Vietnamese words on screens and in documents. */
    String label();
}
