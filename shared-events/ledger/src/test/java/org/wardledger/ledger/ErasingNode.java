package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.wardledger.common.Refusal;

/** A node in a process of its own that erases record after record and can be killed at any moment. */
final class ErasingNode {
    private ErasingNode() {}

    /** The order that erases a record; the same whoever asks. */
    static Erasure erasureOf(String stream) {
        return new Erasure(
                UUID.nameUUIDFromBytes(stream.getBytes(US_ASCII)), stream, Set.of(), LocalDate.parse("2024-01-31"));
    }

    /** Given again while a table is in use, as whoever carries orders out has to. */
    static Erased untilErased(VaultErasure erasure, Erasure order) {
        while (true) {
            try {
                return erasure.erase(order);
            } catch (Refusal busy) {
                Thread.onSpinWait();
            }
        }
    }

    /** Arguments: address of the database, folder of the master key and the register, first and last record. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        try (Database database = new Database(arguments[0], "postgres", null)) {
            VaultErasure erasure = new VaultErasure(
                    database.pool(Role.VAULT_KEEPER, 1),
                    MasterKey.fileAt(folder.resolve("master.key")),
                    folder.resolve("erasures.jsonl"),
                    Clock.systemUTC());
            for (int record = Integer.parseInt(arguments[2]); record <= Integer.parseInt(arguments[3]); record++) {
                System.out.println("record-" + record);
                untilErased(erasure, erasureOf("record-" + record));
                System.out.println("erased record-" + record);
            }
        }
    }
}
