package org.wardledger.ledger;

/** What the vault answers when asked to open something: what was sealed, or that it has been erased. */
public sealed interface Opened<T> {
    /** What was sealed (nội dung đã mở). For the eyes of whoever gave the purpose; it prints itself masked. */
    record Text<T>(T value) implements Opened<T> {
        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /** Its key was erased (đã xóa); nobody can read it any more. */
    record Erased<T>() implements Opened<T> {}
}
