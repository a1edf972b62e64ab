package argmap.cli;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.audit.ComparedQuotation;
import argmap.audit.ComparedQuotation.Outcome;
import argmap.audit.Finding;
import argmap.audit.SourceText;
import argmap.document.Document;
import argmap.document.Work;
import argmap.document.Works;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.MapFolder;
import argmap.files.Workspace;
import argmap.graph.GroundedMap;
import argmap.interchange.csv.SourceIndex;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with texts of the works that a text cites, in plain text.
 *
 * @param folder none where there is no such folder
 * @param code what the program is to end with: 1 where a file in it is no text
 */
record SourceFolder(Optional<Path> folder, List<SourceText> texts, int code) {
    private static final String INDEX = "index.csv";
    private static final Set<String> PLAIN = Set.of("txt", "text", "md");

    SourceFolder {
        texts = List.copyOf(texts);
    }

    /**
     * Reads a folder.
     *
     * @param named by the reader; otherwise {@code sources} beside the map's text, if it is there
     */
    static SourceFolder of(
            @Nullable Path named,
            Path map,
            GroundedMap grounded,
            AllowedTexts allowed,
            Console console) {
        Optional<Path> folder = named == null ? beside(map, grounded, allowed) : Optional.of(named);
        if (folder.isEmpty()) {
            return new SourceFolder(folder, List.of(), ExitCodes.FINE);
        }
        List<Path> files = files(folder.get());
        Map<Path, Work> indexed = new HashMap<>();
        int code = index(folder.get(), files, grounded.works(), console, indexed);
        List<SourceText> texts = new ArrayList<>();
        for (Path file : files) {
            code = Math.max(code, text(file, indexed, grounded.works(), console, texts));
        }
        return new SourceFolder(folder, texts, code);
    }

    private static Optional<Path> beside(Path map, GroundedMap grounded, AllowedTexts allowed) {
        if (map.equals(Inputs.STANDARD_INPUT) || grounded.map().info().source().isEmpty()) {
            return Optional.empty();
        }
        try {
            Path text = MapFolder.text(map, grounded.map().info().source(), allowed.folders());
            Path folder = text.resolveSibling("sources");
            return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
        } catch (Failure | InvalidPathException e) {
            return Optional.empty(); // told already, where the text was to be read
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Failure.of(folder, "no such folder");
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).filter(SourceFolder::isPlain).sorted().toList();
        } catch (IOException e) {
            throw Failure.of(folder, Workspace.reason(e));
        }
    }

    private static boolean isPlain(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return PLAIN.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** What {@code index.csv} says; its lines go before the files' names. */
    private static int index(
            Path folder, List<Path> files, Works works, Console console, Map<Path, Work> indexed) {
        Path file = folder.resolve(INDEX);
        if (!Files.isRegularFile(file)) {
            return ExitCodes.FINE;
        }
        Diagnosed<Source> read = Inputs.source(file);
        List<Message> said = new ArrayList<>(read.diagnostics());
        for (SourceIndex.Line line : SourceIndex.read(read.value())) {
            Optional<Path> meant =
                    files.stream()
                            .filter(f -> String.valueOf(f.getFileName()).equals(line.file()))
                            .findFirst();
            Optional<Work> work = Pipeline.workNamed(line.work(), works);
            if (meant.isPresent() && work.isPresent()) {
                indexed.put(meant.get(), work.get());
            } else {
                said.add(
                        meant.isEmpty()
                                ? Code.SOURCE_WITHOUT_FILE.at(
                                        line.span(), Detail.words(line.file()))
                                : Code.SOURCE_OF_UNKNOWN_WORK.at(
                                        line.span(), Detail.words(line.work())));
            }
        }
        return console.report(read.value(), said, Severity.WARNING);
    }

    private static int text(
            Path file,
            Map<Path, Work> indexed,
            Works works,
            Console console,
            List<SourceText> texts) {
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console.report(source.value(), source.diagnostics(), Severity.WARNING);
        }
        Diagnosed<Optional<Work>> work =
                indexed.containsKey(file)
                        ? Diagnosed.of(Optional.ofNullable(indexed.get(file)))
                        : Pipeline.workOf(source.value(), works);
        Diagnosed<Document> document =
                work.value().isEmpty()
                        ? Diagnosed.of(Document.EMPTY)
                        : source.then(Pipeline::document);
        List<Message> said = new ArrayList<>(source.diagnostics());
        said.addAll(work.diagnostics());
        // What is to be said of the notes of a source is no concern of the one who quotes it.
        document.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .forEach(said::add);
        work.value()
                .filter(w -> !document.hasErrors())
                .map(w -> new SourceText(source.value().name(), w.id(), document.value()))
                .ifPresent(texts::add);
        return console.report(source.value(), said, Severity.WARNING);
    }

    /** How many quotations were compared, and what is amiss with those that no claim rests on. */
    void tell(AuditReport audit, Source text, Console console) {
        if (folder.isEmpty()) {
            return;
        }
        Set<Message> ofClaims =
                audit.findings().stream().map(Finding::message).collect(Collectors.toSet());
        List<Message> others = new ArrayList<>();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (ComparedQuotation one : audit.compared()) {
            counts.merge(one.outcome(), 1, Integer::sum);
            if (one.outcome() != Outcome.NEAR) {
                one.message()
                        .filter(found -> !ofClaims.contains(found))
                        .map(Detail::clauses)
                        .map(found -> Code.NOT_AS_IN_SOURCE.at(one.inSource(), found))
                        .ifPresent(others::add);
            }
        }
        console.report(text, others, Severity.WARNING);
        String reported =
                counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().word())
                        .collect(Collectors.joining(", "));
        if (texts.isEmpty()) {
            console.note(
                    folder.get(),
                    "no text of a cited work is here: files in plain text (.txt, .text, .md),"
                            + " named after a work or listed in index.csv");
            return;
        }
        console.note(
                folder.get(),
                texts.size()
                        + (texts.size() == 1 ? " text" : " texts")
                        + " of cited works, "
                        + audit.compared().size()
                        + (audit.compared().size() == 1 ? " quotation" : " quotations")
                        + " compared"
                        + (reported.isEmpty() ? "" : ": " + reported));
    }
}
