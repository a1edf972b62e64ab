package argmap;

import argmap.analysis.Analysis;
import argmap.analysis.AnalysisReport;
import argmap.analysis.Loss;
import argmap.analysis.Selector;
import argmap.argdown.ArgdownEditor;
import argmap.argdown.ArgdownReader;
import argmap.argdown.ArgdownWriter;
import argmap.argdown.DraftAdder;
import argmap.argdown.DraftWriter;
import argmap.argdown.IncludedFiles;
import argmap.argdown.MapToDraw;
import argmap.audit.Audit;
import argmap.audit.AuditReport;
import argmap.audit.ClaimAudit;
import argmap.audit.Grounding;
import argmap.audit.QuotationFinder;
import argmap.audit.Relinked;
import argmap.audit.Relinking;
import argmap.audit.SourceMatch;
import argmap.audit.SourceText;
import argmap.audit.checks.Checks;
import argmap.audit.checks.Subject;
import argmap.citation.Citations;
import argmap.document.Document;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.Draft;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.MapInfo;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.ingest.Ingest;
import argmap.ingest.TextHead;
import argmap.interchange.Formats;
import argmap.interchange.JsonText;
import argmap.interchange.MapFormat;
import argmap.interchange.jsonld.LinkRecord;
import argmap.message.Diagnosed;
import argmap.message.Mend;
import argmap.message.Message;
import argmap.mining.DraftOptions;
import argmap.mining.Mining;
import argmap.report.AnalysisJson;
import argmap.report.MapBadges;
import argmap.report.Standings;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stages, joined. Every function goes from value to value: files, clocks and terminals are the
 * callers'.
 *
 * <pre>{@code
 * Reading reading = Pipeline.read(text).value();
 * ArgumentMap map = Pipeline.map(mapFile).value();
 * AuditReport audit = Pipeline.audit(Pipeline.ground(map, reading).value());
 * }</pre>
 */
public final class Pipeline {
    private static final MapFormat ARGDOWN =
            new MapFormat(
                    "argdown",
                    "Argdown 1.7, the map that a person edits",
                    List.of("argdown", "ad"),
                    source -> true,
                    ArgdownReader::read,
                    MapFormat.alone(ArgdownWriter::write),
                    List.of(),
                    "claims, arguments, steps, all relations, sections, tags, evidence",
                    "line breaks in titles and texts");

    private Pipeline() {}

    /** Rebuilds a text and reads its notes; diagnostics speak of the text. */
    public static Diagnosed<Reading> read(Source text) {
        return Ingest.read(text)
                .then(
                        document ->
                                Citations.read(document)
                                        .map(works -> new Reading(document, works)));
    }

    /** Rebuilds a text alone. */
    public static Diagnosed<Document> document(Source text) {
        return Ingest.read(text);
    }

    /** Reads a map file; diagnostics speak of it. */
    public static Diagnosed<ArgumentMap> map(Source mapFile) {
        return ArgdownReader.read(mapFile);
    }

    /** Every format of argument maps, Argdown first. */
    public static List<MapFormat> mapFormats() {
        List<MapFormat> all = new ArrayList<>();
        all.add(ARGDOWN);
        all.addAll(Formats.MAPS);
        return List.copyOf(all);
    }

    /**
     * The format that a file is in: known by its content, and where several formats know it, or
     * none does, by its name.
     */
    public static Optional<MapFormat> formatOf(Source source) {
        List<MapFormat> known =
                Formats.MAPS.stream().filter(format -> format.knows().test(source)).toList();
        List<MapFormat> named =
                mapFormats().stream().filter(format -> format.isNamed(source.name())).toList();
        return Stream.of(known.stream().filter(named::contains), known.stream(), named.stream())
                .flatMap(formats -> formats)
                .findFirst()
                .or(() -> ARGDOWN.knows().test(source) ? Optional.of(ARGDOWN) : Optional.empty());
    }

    /** True for a map file of ours, by its name or because no other format knows it. */
    public static boolean isOurs(Source mapFile) {
        return ARGDOWN.isNamed(mapFile.name())
                || (Formats.refused(mapFile).isEmpty()
                        && formatOf(mapFile).map(ARGDOWN::equals).orElse(true));
    }

    /** True for a Markdown file that has a map in its blocks of code. */
    public static boolean isMarkdownWithMap(Source file) {
        return file.name().toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown)")
                && ArgdownReader.isInMarkdown(file.text());
    }

    /** The format that a map file is read in. */
    public static MapFormat formatRead(Source mapFile) {
        return ARGDOWN.isNamed(mapFile.name()) ? ARGDOWN : formatOf(mapFile).orElse(ARGDOWN);
    }

    /** Reads a map in any format; one of ours with what it includes. */
    public static Diagnosed<ArgumentMap> map(Source mapFile, IncludedFiles files) {
        Optional<Message> refused = Formats.refused(mapFile);
        if (refused.isPresent() && !ARGDOWN.isNamed(mapFile.name())) {
            return new Diagnosed<>(ArgumentMap.EMPTY, List.of(refused.get()));
        }
        MapFormat format = formatRead(mapFile);
        return format.equals(ARGDOWN)
                ? ArgdownReader.read(mapFile, files)
                : format.read().apply(mapFile);
    }

    /** A map file with what its own settings ask to be drawn, read in one go. */
    public static MapToDraw mapToDraw(Source mapFile, IncludedFiles files) {
        return isOurs(mapFile) ? MapToDraw.read(mapFile, files) : MapToDraw.of(map(mapFile, files));
    }

    /** What audit and analysis found, as badges of a picture. */
    public static MapBadges badges(GroundedMap grounded, List<Linked> before) {
        return MapBadges.of(audit(grounded, before), analyze(grounded));
    }

    /** How a map file and what it includes are written down. */
    public static MapSheet sheet(Source mapFile, IncludedFiles files) {
        return ArgdownReader.sheet(mapFile, files);
    }

    /** Ties a map to its text and looks for the worst; diagnostics speak of the map file. */
    public static Diagnosed<GroundedMap> ground(ArgumentMap map, Reading reading) {
        Diagnosed<GroundedMap> grounded =
                Grounding.ground(map, reading.document(), reading.works());
        List<Message> all = new ArrayList<>(grounded.diagnostics());
        all.addAll(check(grounded.value()));
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return new Diagnosed<>(grounded.value(), all);
    }

    /** The checks that no reader of a map should miss; diagnostics speak of the map file. */
    public static List<Message> check(GroundedMap grounded) {
        return Checks.essential(Subject.of(grounded, MapSheet.NONE));
    }

    /** Ties a map to its text; diagnostics speak of the map file. */
    public static Diagnosed<GroundedMap> tie(ArgumentMap map, Reading reading) {
        return Grounding.ground(map, reading.document(), reading.works());
    }

    /** The same with a finder of that text, which knows what it has found before. */
    public static Diagnosed<GroundedMap> tie(
            ArgumentMap map, Reading reading, QuotationFinder finder) {
        return Grounding.ground(map, reading.document(), reading.works(), finder);
    }

    /**
     * All checks of a map, tied to a text or not.
     *
     * @param said what reading and tying the map said already
     */
    public static List<Message> checkAll(GroundedMap grounded, MapSheet sheet, List<Message> said) {
        List<Message> all = new ArrayList<>(said);
        all.addAll(Checks.all(Subject.of(grounded, sheet)));
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return Checks.withoutTheGeneral(all);
    }

    /** A map file with all mended that its diagnostics say how to mend. */
    public static ArgdownEditor.Mended mend(Source mapFile, List<Message> diagnostics) {
        List<Mend> mends = new ArrayList<>();
        for (Message diagnostic : diagnostics) {
            mends.addAll(diagnostic.mends());
        }
        return ArgdownEditor.mend(mapFile, mends);
    }

    public static AuditReport audit(GroundedMap grounded) {
        return Audit.of(grounded);
    }

    /** The audit of one claim or argument alone. */
    public static Optional<ClaimAudit> audit(GroundedMap grounded, NodeId node) {
        return Audit.of(grounded, node);
    }

    /** The audit, with what has changed since the map was last linked to its text. */
    public static AuditReport audit(GroundedMap grounded, List<Linked> before) {
        return Audit.of(grounded, before);
    }

    /** The same, with quotations compared with the texts of the works they are taken from. */
    public static AuditReport audit(
            GroundedMap grounded, List<Linked> before, List<SourceText> sources) {
        return Audit.of(grounded, before, sources);
    }

    /**
     * The work that a file of a cited work's text is named after; the file's name is its source's.
     */
    public static Diagnosed<Optional<Work>> workOf(Source file, Works works) {
        return SourceMatch.byName(file, works);
    }

    /** The work with this id, or with this author and title. */
    public static Optional<Work> workNamed(String name, Works works) {
        return SourceMatch.named(name, works);
    }

    /** What each quotation that was found rests on. */
    public static List<Linked> links(GroundedMap grounded) {
        return Relinking.record(grounded);
    }

    /** Reads the record of what a map rested on; diagnostics speak of the record. */
    public static Diagnosed<List<Linked>> links(Source record) {
        return LinkRecord.read(record);
    }

    /** What a record says of its text's bytes; empty where it says nothing. */
    public static String digest(Source record) {
        return LinkRecord.digest(record);
    }

    /**
     * The record of what a map rests on.
     *
     * @param text as the map names it
     * @param digest of its bytes
     */
    public static String linkRecord(String text, String digest, List<Linked> links) {
        return LinkRecord.write(text, digest, links);
    }

    /** Where each quotation stands now, beside what it rested on. */
    public static List<Relinked> relink(GroundedMap now, List<Linked> before) {
        return Relinking.follow(now, before);
    }

    /**
     * A map file that follows its text.
     *
     * @param refused changes that the file does not allow
     * @param links what it rests on then
     */
    public record Followed(String text, int refused, List<Linked> links) {
        public Followed {
            links = List.copyOf(links);
        }
    }

    /** Puts into a map file what is sure of a text that has changed. */
    public static Followed follow(
            Source mapFile, GroundedMap now, List<Linked> before, List<Relinked> all) {
        return Relink.follow(mapFile, now, before, all);
    }

    /** What the claims rest on, and which of them stand. */
    public static AnalysisReport analyze(GroundedMap grounded) {
        return Analysis.of(grounded);
    }

    /** How each claim comes out of the analysis, for the audit. */
    public static Standings standings(GroundedMap grounded) {
        return Standings.of(grounded, analyze(grounded));
    }

    /** What falls when all that is selected is lost. */
    public static Loss without(GroundedMap grounded, List<Selector> selectors) {
        return Analysis.without(grounded, selectors);
    }

    public static String analysisJson(GroundedMap grounded, AnalysisReport report) {
        return JsonText.write(AnalysisJson.of(grounded, report));
    }

    public static String lossJson(GroundedMap grounded, Loss loss) {
        return JsonText.write(AnalysisJson.of(grounded, loss));
    }

    /** Suggests claims and their evidence. */
    public static Draft draft(Reading reading, DraftOptions options) {
        return Mining.draft(reading.document(), options);
    }

    /**
     * A draft as a map file.
     *
     * @param head what the text's file says of it
     * @param title where the file says none
     * @param source path of the text, as the map is to name it
     */
    public static String draftMap(
            Draft draft, Reading reading, TextHead head, String title, String source) {
        String own = head.title().isEmpty() ? title : head.title();
        MapInfo info = new MapInfo(own, "", head.author(), "", source);
        return DraftWriter.write(draft, reading.document(), info, Mining::title);
    }

    /** A map file with the suggestions that it does not have yet; all else stays as it is. */
    public static DraftAdder.Grown draftInto(Source mapFile, Draft draft, Reading reading) {
        return DraftAdder.add(mapFile, draft, reading.document(), Mining::title);
    }

    /** Whether a person rejected a suggestion of such words, as its file says. */
    public static boolean isRejected(Source mapFile, String words) {
        return DraftAdder.isRejected(mapFile.text(), words);
    }
}
