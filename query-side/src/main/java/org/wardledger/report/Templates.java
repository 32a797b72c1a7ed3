package org.wardledger.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outline of the report and the wording of its sections (mẫu báo cáo): those of this release, and over them the files
 * of an office's own folder, by the same names.
 */
final class Templates {
    private static final String OUTLINE = "outline.txt";
    private static final String SHIPPED = "report/";

    private final @Nullable Path own;

    /** @param own the office's folder; none where it has none */
    Templates(@Nullable Path own) {
        this.own = own;
    }

    static Templates ofThisRelease() {
        return new Templates(null);
    }

    /**
     * Every section in the order of the outline.
     *
     * @throws TemplateRefused with file and line, where a template could print what the book does not hold
     */
    List<SectionTemplate> sections(Vocabulary vocabulary) {
        return text(OUTLINE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(id -> section(id + ".txt", vocabulary))
                .toList();
    }

    SectionTemplate section(String file, Vocabulary vocabulary) {
        return TemplateReader.read(place(file), text(file), vocabulary);
    }

    private String place(String file) {
        return ownFile(file).map(Path::toString).orElse(SHIPPED + file);
    }

    private Optional<Path> ownFile(String file) {
        return Optional.ofNullable(own).map(folder -> folder.resolve(file)).filter(Files::exists);
    }

    private String text(String file) {
        Optional<Path> mine = ownFile(file);
        try {
            if (mine.isPresent()) {
                return Files.readString(mine.get());
            }
            try (InputStream shipped = Templates.class.getClassLoader().getResourceAsStream(SHIPPED + file)) {
                if (shipped == null) {
                    throw new TemplateRefused(place(OUTLINE), 1, "không có tệp mẫu nào tên “" + file + "”.");
                }
                return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(place(file), unreadable);
        }
    }
}
