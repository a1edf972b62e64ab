package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.files.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the transcripts in {@code src/test/resources/argmap/cli}. A transcript has files, calls and
 * what they print:
 *
 * <pre>
 * &#64; rent.txt
 * The rent is due.
 * % argmap text {dir}/rent.txt
 * The rent is due.
 * 2&gt; {dir}/rent.txt:1:1: info: ...
 * =&gt; 0
 * </pre>
 *
 * <p>{@code {dir}} is a new folder for each transcript; lines between a call ending in {@code < -}
 * and {@code ^D} are its standard input. {@code -Dgolden.update=true} rewrites what is printed.
 */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/argmap/cli");

    @TestFactory
    Stream<DynamicTest> theProgramPrintsWhatTheTranscriptsSay(@TempDir Path temp)
            throws IOException {
        List<Path> transcripts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            transcripts = files.filter(f -> f.toString().endsWith(".transcript")).sorted().toList();
        }
        return transcripts.stream()
                .map(
                        file ->
                                dynamicTest(
                                        String.valueOf(file.getFileName()),
                                        () -> check(file, temp.resolve(Workspace.stem(file)))));
    }

    private static void check(Path transcript, Path folder) throws IOException {
        Files.createDirectories(folder);
        String wanted = Files.readString(transcript);
        String got = replay(wanted.lines().toList(), folder);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(transcript, got);
            return;
        }
        assertEquals(wanted, got);
    }

    private static String replay(List<String> lines, Path folder) throws IOException {
        StringBuilder got = new StringBuilder();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            if (line.startsWith("# ") || line.isEmpty()) {
                got.append(line).append('\n');
                i++;
            } else if (line.startsWith("@ ")) {
                int end = i + 1;
                while (end < lines.size() && !isMark(lines.get(end))) {
                    end++;
                }
                List<String> content = lines.subList(i + 1, end);
                Path file = folder.resolve(line.substring(2));
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, String.join("\n", content) + "\n");
                lines.subList(i, end).forEach(l -> got.append(l).append('\n'));
                i = end;
            } else if (line.startsWith("% argmap")) {
                got.append(line).append('\n');
                i++;
                StringBuilder input = new StringBuilder();
                if (line.endsWith(" < -")) {
                    while (!lines.get(i).equals("^D")) {
                        input.append(lines.get(i)).append('\n');
                        got.append(lines.get(i)).append('\n');
                        i++;
                    }
                    got.append("^D\n");
                    i++;
                }
                got.append(call(line, input.toString(), folder));
                while (i < lines.size() && !lines.get(i).startsWith("=> ")) {
                    i++;
                }
                i++;
            } else {
                throw new IllegalArgumentException("not a transcript line: " + line);
            }
        }
        return got.toString();
    }

    private static boolean isMark(String line) {
        return line.startsWith("@ ") || line.startsWith("% ");
    }

    private static String call(String line, String input, Path folder) {
        List<String> arguments = new ArrayList<>();
        String words = line.substring("% argmap".length()).replaceFirst(" < -$", "").strip();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
            arguments.add(word.replace("{dir}", folder.toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        int code;
        try {
            code = Main.run(arguments.toArray(String[]::new), out, err);
        } finally {
            System.setIn(in);
        }
        StringBuilder printed = new StringBuilder();
        shown(out, folder).lines().forEach(l -> printed.append(l).append('\n'));
        shown(err, folder).lines().forEach(l -> printed.append("2> ").append(l).append('\n'));
        return printed.append("=> ").append(code).append('\n').toString();
    }

    private static String shown(ByteArrayOutputStream bytes, Path folder) {
        return bytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "{dir}");
    }
}
