package org.wardledger.figure;

import java.util.Objects;

/** A figure that is another once more of the book is known (số liệu đã đổi). */
public record Movement(Figure before, Figure after) {
    public String label() {
        return after.label();
    }

    public String hrefBefore() {
        return Links.figure(before.id(), before.question());
    }

    public String hrefAfter() {
        return Links.figure(after.id(), after.question());
    }

    boolean moves() {
        return before.numerator() != after.numerator() || !Objects.equals(before.denominator(), after.denominator());
    }
}
