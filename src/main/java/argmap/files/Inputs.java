package argmap.files;

import argmap.Pipeline;
import argmap.ReadText;
import argmap.Reading;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.MapSheet;
import argmap.ingest.SourceReader;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.product.LoadedMap;
import argmap.text.Source;
import argmap.text.Span;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/** Reads the files that commands are given. */
public final class Inputs {
    public static final Path STANDARD_INPUT = Path.of("-");

    /** What a command that takes a text says of it. */
    public static final String TEXT_FORMS =
            "A text: PDF, Word, ODT, RTF, EPUB, HTML, TEI, JATS, Markdown, plain; a scan's hOCR,"
                    + " ALTO or PAGE, or a folder of these; - for standard input.";

    /** What is understood of a text that cannot be read. */
    private static final Reading NOTHING = new Reading(Document.EMPTY, Works.NONE);

    private Inputs() {}

    /** A text or a map as it stands in a file; {@code -} is standard input. */
    public static Diagnosed<Source> source(Path file) {
        if (file.equals(STANDARD_INPUT)) {
            try {
                return SourceReader.read("-", System.in.readAllBytes(), Tesseract.installed());
            } catch (IOException e) {
                throw Failure.of(file, Workspace.reason(e));
            }
        }
        SortedMap<String, byte[]> pages = Workspace.scannedPages(file);
        return pages.isEmpty()
                ? SourceReader.read(
                        Workspace.shown(file), Workspace.read(file), Tesseract.installed())
                : SourceReader.read(Workspace.shown(file), pages);
    }

    public static LoadedMap map(Path file, List<Path> allowed) {
        Diagnosed<Source> read = source(file);
        Diagnosed<ArgumentMap> map =
                read.hasErrors()
                        ? new Diagnosed<>(ArgumentMap.EMPTY, read.diagnostics())
                        : read.then(source -> map(file, source));
        return grounded(file, read.value(), map, allowed);
    }

    /** A map of ours, with what it includes, or of another program. */
    public static Diagnosed<ArgumentMap> map(Path file, Source source) {
        return Pipeline.map(source, MapFolder.of(file));
    }

    /** A text as it was understood; nothing is read of one that cannot be. */
    public static ReadText text(Path file) {
        Diagnosed<Source> source = source(file);
        if (source.value().text().isEmpty() || source.hasErrors()) {
            return new ReadText(source.value(), NOTHING, source.diagnostics());
        }
        Diagnosed<Reading> reading = source.then(Pipeline::read);
        return new ReadText(source.value(), reading.value(), reading.diagnostics());
    }

    /** The same with what finds quotations in it. */
    public static IndexedText indexed(Path file) {
        return IndexedText.of(text(file));
    }

    /** A map file of ours or of another program, checked by all checks. */
    public static LoadedMap checked(Path file, List<Path> allowed) {
        Diagnosed<Source> read = source(file);
        return checked(file, read.value(), read.diagnostics(), allowed, Inputs::indexed);
    }

    /**
     * The same, of a file that may stand otherwise on the disk.
     *
     * @param texts reads the text that it names
     */
    public static LoadedMap checked(
            Path file,
            Source source,
            List<Message> said,
            List<Path> allowed,
            Function<Path, IndexedText> texts) {
        boolean ours = Pipeline.isOurs(source);
        boolean wrong = said.stream().anyMatch(d -> d.severity() == Severity.ERROR);
        Diagnosed<ArgumentMap> map =
                wrong ? Diagnosed.of(ArgumentMap.EMPTY) : Pipeline.map(source, MapFolder.of(file));
        List<Message> diagnostics = new ArrayList<>(said);
        diagnostics.addAll(map.diagnostics());
        IndexedText indexed = textOf(file, source, map.value(), allowed, texts, diagnostics);
        ReadText text = indexed.text();
        MapSheet sheet =
                ours && !wrong ? Pipeline.sheet(source, MapFolder.of(file)) : MapSheet.NONE;
        Diagnosed<GroundedMap> tied =
                text.reading().equals(NOTHING)
                        ? Diagnosed.of(untied(map.value()))
                        : Pipeline.tie(map.value(), text.reading(), indexed.finder());
        diagnostics.addAll(tied.diagnostics());
        return new LoadedMap(
                source,
                text.source(),
                tied.value(),
                wrong ? diagnostics : Pipeline.checkAll(tied.value(), sheet, diagnostics),
                text.diagnostics());
    }

    private static GroundedMap untied(ArgumentMap map) {
        return new GroundedMap(map, Document.EMPTY, Works.NONE, List.of());
    }

    /** A map that was read already, with the text it names. */
    public static LoadedMap grounded(
            Path file, Source source, Diagnosed<ArgumentMap> map, List<Path> allowed) {
        List<Message> diagnostics = new ArrayList<>(map.diagnostics());
        ReadText text =
                textOf(file, source, map.value(), allowed, Inputs::indexed, diagnostics).text();
        if (text.reading().equals(NOTHING)) {
            GroundedMap alone = untied(map.value());
            diagnostics.addAll(Pipeline.check(alone));
            return new LoadedMap(source, text.source(), alone, diagnostics, text.diagnostics());
        }
        return LoadedMap.grounded(
                source,
                new Diagnosed<>(map.value(), diagnostics),
                text.source(),
                new Diagnosed<>(text.reading(), text.diagnostics()));
    }

    /** The file that a map names as its text. */
    public static Path textPath(Path mapFile, String name) {
        Path folder = mapFile.toAbsolutePath().getParent();
        Path named = Path.of(name);
        return (folder == null ? named : folder.resolve(named)).normalize();
    }

    private static IndexedText textOf(
            Path mapFile,
            Source mapSource,
            ArgumentMap map,
            List<Path> allowed,
            Function<Path, IndexedText> texts,
            List<Message> diagnostics) {
        IndexedText none =
                IndexedText.of(
                        new ReadText(new Source(map.info().source(), ""), NOTHING, List.of()));
        if (map.info().source().isEmpty()) {
            if (diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
                diagnostics.add(Code.NO_SOURCE.of());
            }
            return none;
        }
        try {
            return texts.apply(MapFolder.text(mapFile, map.info().source(), allowed));
        } catch (Failure failure) {
            diagnostics.add(gone(mapSource, map, failure.reason()));
        } catch (InvalidPathException e) {
            diagnostics.add(gone(mapSource, map, "this is no file name"));
        }
        return none;
    }

    private static Message gone(Source mapSource, ArgumentMap map, String why) {
        int at = Math.max(0, mapSource.text().indexOf(map.info().source()));
        Span span = new Span(at, Math.min(at + map.info().source().length(), mapSource.length()));
        return Code.SOURCE_GONE.at(span, Detail.text(map.info().source()), Detail.text(why));
    }
}
