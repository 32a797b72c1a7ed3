package org.wardledger.launcher;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.wardledger.office.VaultStaysClosed;

/** Says at a refused start why the vault is not opened, in its own sentence. */
final class VaultStaysClosedAnalyzer extends AbstractFailureAnalyzer<VaultStaysClosed> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, VaultStaysClosed cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mount the volume of so-phuong.erasure-register, or put the register back from its own backup, and"
                        + " start again. Nothing was served and nothing was changed.",
                cause);
    }
}
