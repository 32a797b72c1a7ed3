package org.wardledger.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Sổ Phường, the ward ledger: where the program begins. */
@SpringBootApplication(
        scanBasePackages = "org.wardledger",
        // The same word names a class in every room; only the whole name tells them apart.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class WardLedger {
    public static void main(String... arguments) {
        CommandLine line = CommandLine.of(arguments);
        if (line.performs()) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            System.exit(line.perform(out, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
        }
        if (!line.serves()) {
            line.answer(System.out);
            System.exit(line.exitCode());
        }
        try {
            SpringApplication application = new SpringApplication(WardLedger.class);
            application.addListeners(new EmbeddedStart());
            application.run(line.remaining());
        } catch (RuntimeException alreadyReported) {
            // Threads that are not daemons would otherwise keep a program alive that never served.
            System.exit(CommandLine.FAILED);
        }
    }
}
