package argmap;

import argmap.argdown.IncludedFiles;
import argmap.ingest.SourceReader;
import argmap.message.Diagnosed;
import argmap.text.Source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The door to the library: a text, a map, and what is made of both.
 *
 * <pre>{@code
 * ReadText text = Argmap.read(Path.of("seeds/reading.txt"));
 * LinkedMap map = Argmap.map(Path.of("maps/reading.argdown")).ground(text);
 * map.audit().findings().forEach(finding -> System.out.println(finding.sentence()));
 * Files.write(Path.of("handout.pdf"), map.handout(Edition.FULL).pdf());
 * }</pre>
 *
 * <p>All values are immutable and may be shared between threads. What is imperfect in a text or a
 * map is a diagnostic of the value, never an exception; an {@link IOException} is a file that
 * cannot be read.
 */
public final class Argmap {
    private Argmap() {}

    /** Reads a text from a file: UTF-8, UTF-16 with a byte order mark, or Windows-1252. */
    public static ReadText read(Path file) throws IOException {
        Diagnosed<Source> source = SourceReader.read(file.toString(), Files.readAllBytes(file));
        return of(source);
    }

    /** Reads a text that is at hand. */
    public static ReadText read(Source text) {
        return of(Diagnosed.of(text));
    }

    private static ReadText of(Diagnosed<Source> source) {
        Diagnosed<Reading> reading = source.then(Pipeline::read);
        return new ReadText(source.value(), reading.value(), reading.diagnostics());
    }

    /** Reads a map from an Argdown file; files that it includes are not looked for. */
    public static MapFile map(Path file) throws IOException {
        return map(SourceReader.read(file.toString(), Files.readAllBytes(file)));
    }

    /** Reads a map that is at hand, in Argdown. */
    public static MapFile map(Source file) {
        return map(Diagnosed.of(file));
    }

    private static MapFile map(Diagnosed<Source> file) {
        IncludedFiles none = path -> IncludedFiles.Answer.none("included files are not read here");
        var map = file.then(source -> Pipeline.map(source, none));
        return new MapFile(file.value(), map.value(), map.diagnostics());
    }
}
