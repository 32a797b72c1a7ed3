package org.wardledger.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Optional;

/**
 * What this installation calls itself (cơ quan giữ sổ), asked for once.
 *
 * @param origin the name of its log; never changes
 * @param office the code of the office whose book it is
 * @param name the office's name as it stands in its documents
 */
public record Installation(String origin, String office, String name) {
    private static final int LENGTH_MAX = 200;

    public Installation {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        // An origin is a checkpoint's first line and part of a key's name: a URL without scheme, no space, no plus.
        require(origin.matches("[a-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*"), "origin", origin);
        require(office.matches("[a-z0-9]+(-[a-z0-9]+)*"), "office", office);
        require(!name.isBlank() && name.chars().noneMatch(Character::isISOControl), "name", name);
    }

    /** What the book calls itself, once it has been told. */
    public static Optional<Installation> read(Database database) throws SQLException {
        try (Connection connection = database.connect(Role.READER);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT origin, office, name FROM ledger.installation")) {
            return row.next()
                    ? Optional.of(new Installation(row.getString(1), row.getString(2), row.getString(3)))
                    : Optional.empty();
        }
    }

    /** Tells a book that has no name yet what it is, for ever; answers what then stands in it. */
    public Installation establish(Database database) throws SQLException {
        try (Connection connection = database.connect(Role.KEEPER);
                var statement = connection.prepareStatement("""
                        INSERT INTO ledger.installation (origin, office, name) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)) {
            statement.setString(1, origin);
            statement.setString(2, office);
            statement.setString(3, name);
            statement.executeUpdate();
        }
        return read(database).orElseThrow();
    }

    private static void require(boolean holds, String member, String value) {
        if (!holds || value.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("'" + value + "' cannot be the " + member + " of a book");
        }
    }
}
