package org.wardledger.intake;

import org.jspecify.annotations.Nullable;

/** A book as a file (tệp sổ cũ): what it is, its first bytes say and not its name. */
final class BookFile {
    static final int BYTES_MAX = 20 << 20;

    private BookFile() {}

    /** @param sheet the sheet to be read; the first where none is named */
    static Table read(byte[] file, @Nullable String sheet) {
        if (file.length == 0) {
            throw Table.refused("Tệp rỗng.");
        }
        if (file.length > BYTES_MAX) {
            throw Table.refused("Tệp lớn quá 20 MB.");
        }
        if (begins(file, 'P', 'K', 3, 4)) {
            return SpreadsheetFile.read(file, sheet);
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Table.refused("Tệp Excel kiểu cũ (.xls) hoặc có mật khẩu: xin lưu lại thành .xlsx không mật khẩu.");
        }
        return TextFile.read(file);
    }

    static boolean begins(byte[] file, int... first) {
        if (file.length < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if (file[at] != (byte) first[at]) {
                return false;
            }
        }
        return true;
    }
}
