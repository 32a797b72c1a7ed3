package org.wardledger.log;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the published files of a log come from: its address, or a folder as a mirror keeps it (nguồn sổ công khai). Nothing
 * that comes from here is believed; every answer has a limit, because whoever answers may be hostile.
 */
public interface LogSource {
    /**
     * A published file, if there is one.
     *
     * @param path under the log's prefix, such as {@code checkpoint} or {@code tile/0/000}
     * @param bytesMax more than this is a failed verification, not an answer
     * @param fresh past every cache between here and the log
     * @throws NotVerified unavailable, where nobody answers or no end of the answer comes
     */
    Optional<byte[]> find(String path, int bytesMax, boolean fresh);

    /** A file that has to be there; {@link NotVerified} (failed) where it is not. */
    default byte[] read(String path, int bytesMax) {
        return find(path, bytesMax, false)
                .orElseThrow(() -> NotVerified.failed(path + " is missing, and the log has to show it"));
    }

    /** The files under an address, {@code http} or {@code https}. */
    static LogSource at(URI prefix) {
        return new HttpSource(prefix, HttpSource.PATIENCE);
    }

    /** The files in a folder. */
    static LogSource in(Path folder) {
        return new FolderSource(folder);
    }
}
