package argmap.product;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.diagram.Drawing;
import argmap.diagram.MapPages;
import argmap.document.Document;
import argmap.graph.GroundedMap;
import argmap.graph.MapInfo;
import argmap.interchange.Format;
import argmap.interchange.Formats;
import argmap.interchange.document.DocumentHtml;
import argmap.interchange.works.CitedText;
import argmap.interchange.works.WorksHtml;
import argmap.report.AuditPages;
import argmap.report.Edition;
import argmap.report.HandoutMap;
import argmap.report.Made;
import argmap.report.Made.Kind;
import argmap.report.ReadingPage;
import argmap.report.print.Form;
import argmap.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that there is to make of one map and its text: what {@code argmap build} puts into a folder.
 */
public final class Products {
    /** The reading page, which pictures and the audit lead to. */
    public static final String PAGE = "index.html";

    /** What {@link #of} tells of its progress. */
    public static final List<String> STEPS =
            List.of("text", "diagram", "evidence", "audit", "handout", "reading page");

    private final LoadedMap map;
    private final AuditReport audit;
    private final Consumer<String> progress;
    private final List<Made> listed = new ArrayList<>();
    private final List<MadeFile> files = new ArrayList<>();

    private Products(
            LoadedMap map, AuditReport audit, List<Made> first, Consumer<String> progress) {
        this.map = map;
        this.audit = audit;
        this.progress = progress;
        listed.addAll(first);
    }

    /**
     * Makes everything.
     *
     * @param first files made by the caller, which the reading page is to list before the rest
     * @param progress hears each of {@link #STEPS} as it begins
     */
    public static List<MadeFile> of(
            LoadedMap map, AuditReport audit, List<Made> first, Consumer<String> progress) {
        Products products = new Products(map, audit, first, progress);
        products.make();
        return List.copyOf(products.files);
    }

    private void make() {
        GroundedMap grounded = map.grounded();
        progress.accept("text");
        texts(named(grounded.document()));
        put("Notices about scan and map", "notices.txt", Kind.TEXT, notices());
        progress.accept("diagram");
        picture("Map", "map", Pictures.map(grounded, PAGE), Pictures.mapPages(grounded, PAGE));
        progress.accept("evidence");
        picture(
                "Map with evidence",
                "evidence",
                Pictures.evidence(grounded, PAGE),
                Pictures.evidencePages(grounded, PAGE));
        progress.accept("audit");
        put(
                "Audit",
                "audit.html",
                Kind.AUDIT,
                AuditPages.html(grounded, audit, Pipeline.standings(grounded), PAGE));
        put(
                "Audit (Markdown)",
                "audit.md",
                Kind.AUDIT,
                AuditPages.markdown(grounded, audit, Pipeline.standings(grounded)));
        progress.accept("handout");
        handouts();
        progress.accept("reading page");
        Drawing numbered = Pictures.overview(HandoutMap.numbered(grounded, audit));
        String page = ReadingPage.write(grounded, audit, numbered, listed);
        files.add(new MadeFile(PAGE, page.getBytes(StandardCharsets.UTF_8)));
    }

    private void texts(Document document) {
        for (Format<Document> format : Formats.TEXT) {
            put(
                    "Text (" + format.description() + ")",
                    "text." + format.extension(),
                    Kind.TEXT,
                    format.extension().equals("html")
                            ? DocumentHtml.write(document, above())
                            : format.write().apply(document));
        }
        CitedText cited = new CitedText(document, map.grounded().works());
        for (Format<CitedText> format : Formats.WORKS) {
            put(
                    "Sources (" + format.name() + ")",
                    "sources." + format.extension(),
                    Kind.SOURCES,
                    format.extension().equals("html")
                            ? WorksHtml.write(cited, above())
                            : format.write().apply(cited));
        }
    }

    /** Title, author and work, those that the map tells. */
    private String above() {
        MapInfo info = map.grounded().map().info();
        return Stream.of(info.title(), info.author(), info.work())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void handouts() {
        PrintedHandout handout = Handouts.of(map, audit, Edition.FULL);
        for (Form form : List.of(Form.PDF, Form.HTML, Form.DOCX)) {
            String name = "handout." + form.extension();
            put("Handout (" + form.extension() + ")", name, Kind.HANDOUT, handout.write(form));
        }
    }

    /** What is made does not depend on the folder the program was called in. */
    private static Document named(Document document) {
        Source source = named(document.source());
        return new Document(
                source,
                document.pages(),
                document.paragraphs(),
                document.headings(),
                document.notes(),
                document.repairs(),
                document.leftovers());
    }

    private static Source named(Source source) {
        String name = source.name().replace('\\', '/');
        return source.named(name.substring(name.lastIndexOf('/') + 1));
    }

    /** Everything there was to say, so that nothing need be read off the terminal. */
    private String notices() {
        Map<String, Integer> kinds = new TreeMap<>();
        map.diagnostics().forEach(d -> kinds.merge(d.code(), 1, Integer::sum));
        map.textDiagnostics().forEach(d -> kinds.merge(d.code(), 1, Integer::sum));
        StringBuilder all = new StringBuilder();
        kinds.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(
                        e ->
                                all.append(
                                        String.format(
                                                Locale.ROOT,
                                                "%5d  %s\n",
                                                e.getValue(),
                                                e.getKey())));
        all.append(kinds.isEmpty() ? "" : "\n");
        map.diagnostics().forEach(d -> all.append(DiagnosticPrinter.print(named(map.source()), d)));
        map.textDiagnostics()
                .forEach(d -> all.append(DiagnosticPrinter.print(named(map.text()), d)));
        String above = above().isEmpty() ? "" : above() + "\n\n";
        return above + (all.isEmpty() ? "Nothing to report.\n" : all);
    }

    private void picture(String title, String name, Drawing drawing, MapPages pages) {
        put(title + " (SVG)", name + ".svg", Kind.MAP, drawing.svg());
        put(title + " (PNG)", name + ".png", Kind.MAP, drawing.png(Pictures.PNG_SCALE));
        put(title + " (PDF)", name + ".pdf", Kind.MAP, pages.pdf());
    }

    private void put(String title, String file, Kind kind, String text) {
        put(title, file, kind, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String title, String file, Kind kind, byte[] bytes) {
        files.add(new MadeFile(file, bytes));
        listed.add(new Made(title, file, kind));
    }
}
