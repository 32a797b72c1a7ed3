package org.wardledger.office;

/** Why the vault is not opened at a start (kho niêm phong không mở): nobody would know what must be erased. */
public final class VaultStaysClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VaultStaysClosed(RuntimeException why) {
        super(why.getMessage(), why);
    }
}
