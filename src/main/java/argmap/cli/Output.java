package argmap.cli;

import argmap.files.Failure;
import argmap.files.Workspace;
import argmap.product.MadeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command puts the one thing it makes. */
final class Output {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    /** Endings of what is no text, and nobody reads on a screen. */
    private static final Set<String> BINARY = Set.of("pdf", "png", "docx");

    /** Endings of all that the program writes, and of what people take for it. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "argdown", "ad", "txt", "md", "html", "htm", "xml", "json", "jsonld", "csv",
                    "pdf", "docx", "odt", "bib", "ris", "svg", "png", "jpg", "jpeg", "gif", "dot",
                    "gv", "graphml", "mmd", "yml", "yaml", "aml", "sarif");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "",
            description =
                    "Where to, in the form that its ending names; - for standard output (default:"
                            + " standard output for what is read, out/NAME/ for the rest).")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Write over a file that exists.")
    private boolean force;

    /** The file asked for, empty where none was. */
    String asked() {
        return file.toString();
    }

    /**
     * The form that is meant: the one named, else the one in whose ending the file's name ends. A
     * file whose ending is another form's is a contradiction.
     *
     * @param to what was named; null where nothing was
     * @param endings of each form's files, without the dot
     * @param usual where neither is said; empty where something must be said
     */
    String form(@Nullable String to, Map<String, List<String>> endings, String usual) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        boolean plain = dot <= 0 || !isAsked() || file.equals(STANDARD_OUTPUT);
        List<String> meant = plain ? List.of() : longest(name, endings);
        if (to != null) {
            boolean known = endings.containsKey(to);
            boolean own =
                    known
                            && endings.getOrDefault(to, List.of()).stream()
                                    .anyMatch(e -> name.endsWith("." + e));
            if (plain || !known || own || !isEnding(name, meant)) {
                return to;
            }
            throw usage(
                    "\""
                            + file
                            + "\" does not end as a file in "
                            + to
                            + " does; name it ."
                            + String.join(" or .", endings.getOrDefault(to, List.of()))
                            + ", or leave --to out");
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.size() > 1) {
            throw usage(
                    "\""
                            + file
                            + "\" may be "
                            + String.join(", ", meant)
                            + "; say which with --to");
        }
        if (!plain || usual.isEmpty()) {
            List<String> all = endings.values().stream().flatMap(List::stream).distinct().toList();
            throw usage(
                    (plain
                                    ? "which form? name it with --to, or with the ending of -o: ."
                                    : "nothing is written as \"" + file + "\"; endings are .")
                            + String.join(", .", all));
        }
        return usual;
    }

    /** The forms with the longest ending that a name ends in: "csl.json" before "json". */
    private static List<String> longest(String name, Map<String, List<String>> endings) {
        List<String> forms = new ArrayList<>();
        int most = 0;
        for (Map.Entry<String, List<String>> form : endings.entrySet()) {
            for (String ending : form.getValue()) {
                if (name.endsWith("." + ending) && ending.length() >= most) {
                    if (ending.length() > most) {
                        forms.clear();
                    }
                    most = ending.length();
                    forms.add(form.getKey());
                }
            }
        }
        return forms;
    }

    /** True for an ending that means something, to this command or another. */
    private static boolean isEnding(String name, List<String> meant) {
        return !meant.isEmpty() || ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Lists: to standard output, unless a file is asked for. */
    void print(Console console, Path input, String text) {
        if (!isAsked() || file.equals(STANDARD_OUTPUT)) {
            console.out().print(text);
        } else {
            put(console, input, "", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** True where something is to stand in a file that is named. */
    boolean isFile() {
        return isAsked() && !file.equals(STANDARD_OUTPUT);
    }

    Path file() {
        return file;
    }

    private static Failure usage(String why) {
        return new Failure(ExitCodes.USAGE_OR_IO, why);
    }

    /**
     * Writes to the file asked for, or to {@code out/NAME/FILE} where none is. A file that exists
     * may be someone's work: it is written over only when that was asked for, and the input never.
     */
    void put(Console console, Path input, String usualName, byte[] bytes) {
        if (file.equals(STANDARD_OUTPUT)) {
            if (!BINARY.contains(usualName.substring(usualName.lastIndexOf('.') + 1))) {
                console.out().print(new String(bytes, StandardCharsets.UTF_8));
                return;
            }
            console.out().flush();
            System.out.write(bytes, 0, bytes.length);
            if (System.out.checkError()) {
                throw new Failure(ExitCodes.USAGE_OR_IO, "standard output could not be written");
            }
            return;
        }
        if (!isAsked()) {
            Path folder = Path.of("out", Workspace.stem(input));
            OutFolder.at(folder).put(List.of(new MadeFile(usualName, bytes)), console);
            console.out().println(Workspace.shown(folder.resolve(usualName)));
            return;
        }
        checkFree(input);
        Workspace.write(file, bytes);
        console.out().println(Workspace.shown(file));
    }

    /** Refuses a file that something stands in, before the work is done. */
    void checkFree(Path input) {
        if (!isFile()) {
            return;
        }
        if (isInput(input)) {
            throw Failure.of(file, "this is the input; choose another name");
        }
        if (Files.isDirectory(file)) {
            throw Failure.of(file, "this is a folder; name a file in it");
        }
        if (!force && Files.isRegularFile(file)) {
            throw Failure.of(file, "this file exists; choose another name or add --force");
        }
    }

    /**
     * Writes what may be several files; where one was asked for by name, the others get its name
     * with their numbers: {@code map-1.svg}, {@code map-2.svg}.
     */
    void putAll(Console console, Path input, List<MadeFile> made) {
        if (made.size() == 1) {
            put(console, input, made.get(0).name(), made.get(0).bytes());
            return;
        }
        if (file.equals(STANDARD_OUTPUT)) {
            throw new Failure(
                    ExitCodes.USAGE_OR_IO,
                    made.size() + " sheets cannot go to standard output; name a file or a pdf");
        }
        Path asked = file;
        try {
            for (int i = 0; i < made.size(); i++) {
                if (isAsked()) {
                    file = numbered(asked, i + 1);
                }
                put(console, input, made.get(i).name(), made.get(i).bytes());
                file = asked;
            }
        } finally {
            file = asked;
        }
    }

    private static Path numbered(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return file.resolveSibling(stem + "-" + number + ending);
    }

    /** True where a file, or standard output, was named. */
    boolean isAsked() {
        return !file.toString().isEmpty();
    }

    private boolean isInput(Path input) {
        try {
            return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
        } catch (IOException e) {
            return false;
        }
    }
}
