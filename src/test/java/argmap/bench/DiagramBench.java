package argmap.bench;

import argmap.Pipeline;
import argmap.diagram.Contrasts;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Drawing;
import argmap.diagram.GraphvizCrossings;
import argmap.diagram.GraphvizReading;
import argmap.diagram.InventedBook;
import argmap.diagram.Labels;
import argmap.diagram.MapPages;
import argmap.diagram.PdfTexts;
import argmap.diagram.PictureFigures;
import argmap.diagram.SheetSize;
import argmap.diagram.SourcesDiagram;
import argmap.diagram.SvgGeometry;
import argmap.diagram.Theme;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws every recorded map in every form and theme and looks at what came out: {@code
 * bench/diagrams}. Pictures are kept, to be looked at.
 */
final class DiagramBench {
    private final Path out;
    private final Map<String, Integer> checks = new LinkedHashMap<>();
    private final Map<String, Integer> faults = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();
    private int maps;
    private int sheets;
    private int posters;
    private int crossings;
    private int theirs;
    private PictureFigures.Order siblings = new PictureFigures.Order(0, 0, 0);
    private final List<Double> shares = new ArrayList<>();
    private final List<Double> read = new ArrayList<>();

    private DiagramBench(Path out) {
        this.out = out;
    }

    /** The facts, the folder for pictures, and a part of the names of maps that are to be drawn. */
    public static void main(String[] arguments) throws IOException {
        Path facts = Path.of(arguments[0]);
        DiagramBench bench = new DiagramBench(Files.createDirectories(Path.of(arguments[1])));
        String named = arguments.length > 2 ? arguments[2] : "";
        JsonNode all = new ObjectMapper().readTree(Files.readString(facts, StandardCharsets.UTF_8));
        long start = System.nanoTime();
        for (Map.Entry<String, JsonNode> entry : all.properties()) {
            JsonNode fact = entry.getValue();
            if (fact.path("map").path("nodes").size() > 0 && entry.getKey().contains(named)) {
                bench.draw(entry.getKey(), fact.path("source").asText());
            }
        }
        if (named.isEmpty()) {
            bench.sources();
            bench.readings(Path.of(arguments[0]).resolveSibling("..").normalize());
        }
        bench.print((System.nanoTime() - start) / 1e9);
    }

    private void draw(String name, String source) throws IOException {
        maps++;
        GroundedMap map =
                new GroundedMap(
                        Pipeline.map(new Source(name, source)).value(),
                        Document.EMPTY,
                        Works.NONE,
                        List.of());
        String file = String.format(Locale.ROOT, "%03d", maps);
        for (Theme theme : Theme.values()) {
            DiagramOptions options =
                    new DiagramOptions(View.CLAIMS, Labels.BOTH, "").withTheme(theme);
            String id = file + "-" + theme.name().toLowerCase(Locale.ROOT);
            MapPages free = Diagram.draw(map, options);
            MapPages paper = Diagram.pages(map, options, SheetSize.A4);
            sheets += paper.count();
            byte[] pdf = paper.pdf();
            Files.write(out.resolve(id + ".pdf"), pdf);
            pages(id, free, name);
            pages(id + "-a4", paper, name);
            check("pdf: letters of 8 points and more", id, PdfTexts.tooSmall(pdf, 7.99));
            check("pdf: every word of the picture found", id, PdfTexts.missing(pdf, paper));
            if (theme == Theme.LIGHT) {
                again(id, map, options, free, pdf);
                figures(id + " " + name, map, free, paper);
                String dot = Diagram.dot(map, options);
                Files.writeString(out.resolve(id + ".dot"), dot);
                check("dot: read by Graphviz", id, readAgain(dot));
                tiles(id, map, options);
            }
        }
    }

    /** Figures with bars: a map that misses one counts as a fault. */
    private void figures(String id, GroundedMap map, MapPages free, MapPages paper) {
        Drawing drawing = free.pages().get(0);
        PictureFigures.Order order = PictureFigures.order(map.map(), drawing);
        siblings = siblings.and(order);
        check("siblings level, bar 100 %", id, fault(order.level() == order.siblings()));
        check(
                "siblings in the order of the text, bar 100 %",
                id, fault(order.ordered() == order.siblings()));
        DiagramOptions other =
                new DiagramOptions(View.CLAIMS, Labels.TITLE, "")
                        .withTheme(Theme.BW)
                        .withFontSize(12);
        boolean same =
                PictureFigures.leftToRight(map.map(), drawing)
                        .equals(
                                PictureFigures.leftToRight(
                                        map.map(), Diagram.draw(map, other).pages().get(0)));
        check("one order in every variant, bar 100 %", id, fault(same));
        int claims = map.map().claims().size() + map.map().arguments().size();
        if (map.map().relations().size() >= LINES) {
            crossings += PictureFigures.crossings(map, USUAL);
            theirs += GraphvizCrossings.of(map, USUAL);
        }
        if (PictureFigures.isTree(map.map()) && claims >= TREE) {
            shares.add(PictureFigures.boxShare(drawing));
        }
        int most = claims <= 17 ? 2 : (int) Math.ceil(claims / 10.0);
        check("sheets of A4: 2 for 17 boxes, 10 for 100", id, fault(paper.count() <= most));
    }

    /** Trees with sentences in their boxes, that no figure was looked for on. */
    private void readings(Path data) throws IOException {
        for (Map.Entry<String, GroundedMap> each : ReadTrees.all(data).entrySet()) {
            Drawing drawing = Diagram.draw(each.getValue(), USUAL).pages().get(0);
            double share = PictureFigures.boxShare(drawing);
            read.add(share);
            check("readings: boxes 30 % of the picture", each.getKey(), fault(share >= 0.3));
            int count = Diagram.pages(each.getValue(), USUAL, SheetSize.A4).count();
            check("readings: 4 sheets of A4", each.getKey(), fault(count <= 4));
            PictureFigures.Order order = PictureFigures.order(each.getValue().map(), drawing);
            check("readings: siblings level, in order", each.getKey(), fault(order.isPerfect()));
        }
    }

    /** Boxes from which on a picture is more than its legend and its margins. */
    private static final int TREE = 8;

    /** Relations from which on lines may cross. */
    private static final int LINES = 4;

    private static final DiagramOptions USUAL = new DiagramOptions(View.CLAIMS, Labels.BOTH, "");

    private static List<String> fault(boolean met) {
        return met ? List.of() : List.of("bar missed");
    }

    private void tiles(String id, GroundedMap map, DiagramOptions options) throws IOException {
        MapPages tiles = Diagram.tiles(map, options, SheetSize.A4);
        if (tiles.remarks().stream().noneMatch(r -> r.startsWith("a poster of"))) {
            return; // it fits on a sheet
        }
        posters++;
        byte[] pdf = tiles.pdf();
        Files.write(out.resolve(id + "-tiles.pdf"), pdf);
        check("tiles: letters of 8 points and more", id, PdfTexts.tooSmall(pdf, 7.99));
        check("tiles: every word of the picture found", id, PdfTexts.missing(pdf, tiles));
        byte[] second = Diagram.tiles(map, options, SheetSize.A4).pdf();
        boolean same = Arrays.equals(pdf, second);
        check("tiles: two runs are equal", id, same ? List.of() : List.of("differs"));
        for (Drawing page : tiles.pages()) {
            check("tiles: contrast of 4.5 and more", id, Contrasts.faults(page.svg()));
            boolean drawn = page.svg().contains("clip-path=") || page.svg().contains("\"s1-key\"");
            check("tiles: something on each sheet", id, drawn ? List.of() : List.of("empty"));
        }
    }

    /** Invented books: chapters, works, citations. */
    private static final int[][] BOOKS = {
        {1, 3, 10}, {8, 25, 120}, {12, 60, 300}, {40, 200, 1400}, {3, 200, 900}, {60, 400, 3000}
    };

    private void sources() throws IOException {
        for (int[] size : BOOKS) {
            InventedBook book = InventedBook.of(size[0], size[1], size[2]);
            for (Theme theme : Theme.values()) {
                DiagramOptions options =
                        new DiagramOptions(View.CLAIMS, Labels.BOTH, "")
                                .withTheme(theme)
                                .withDirection(SourcesDiagram.USUAL);
                String id = "sources-" + size[0] + "-" + size[1] + "-" + theme.name();
                MapPages paper =
                        SourcesDiagram.pages(book.document(), book.works(), options, SheetSize.A4);
                MapPages free = SourcesDiagram.free(book.document(), book.works(), 30, options);
                byte[] pdf = paper.pdf();
                Files.write(out.resolve(id + ".pdf"), pdf);
                check("sources: letters of 8 points and more", id, PdfTexts.tooSmall(pdf, 7.99));
                check("sources: every word found", id, PdfTexts.missing(pdf, paper));
                List<Drawing> all = new ArrayList<>(paper.pages());
                all.addAll(free.pages());
                for (int i = 0; i < all.size(); i++) {
                    String svg = all.get(i).svg();
                    Files.writeString(out.resolve(id + "-" + (i + 1) + ".svg"), svg);
                    check("sources: nothing lies on anything else", id, SvgGeometry.faults(svg));
                    check("sources: contrast of 4.5 and more", id, Contrasts.faults(svg));
                }
            }
        }
    }

    private static List<String> readAgain(String dot) {
        return GraphvizReading.faults(dot);
    }

    private static List<String> svgs(MapPages pages) {
        return pages.pages().stream().map(Drawing::svg).toList();
    }

    private void again(
            String id, GroundedMap map, DiagramOptions options, MapPages free, byte[] pdf) {
        boolean svg = svgs(Diagram.draw(map, options)).equals(svgs(free));
        byte[] second = Diagram.pages(map, options, SheetSize.A4).pdf();
        check("svg: two runs are equal", id, svg ? List.of() : List.of("differs"));
        check(
                "pdf: two runs are equal",
                id,
                Arrays.equals(pdf, second) ? List.of() : List.of("differs"));
    }

    private void pages(String id, MapPages pages, String name) throws IOException {
        int number = 0;
        for (Drawing page : pages.pages()) {
            String file = id + "-" + ++number;
            Files.writeString(out.resolve(file + ".svg"), page.svg(), StandardCharsets.UTF_8);
            check(
                    "svg: nothing lies on anything else",
                    file + " " + name,
                    SvgGeometry.faults(page.svg()));
            check("svg: contrast of 4.5 and more", file, Contrasts.faults(page.svg()));
            if (number == 1) {
                byte[] png = page.png(1);
                Files.write(out.resolve(file + ".png"), png);
                check("png: written", file, png.length > 100 ? List.of() : List.of("empty"));
            }
        }
    }

    private void check(String what, String id, List<String> found) {
        checks.merge(what, 1, Integer::sum);
        if (!found.isEmpty()) {
            faults.merge(what, 1, Integer::sum);
            found.stream().limit(3).forEach(f -> examples.add(id + ": " + f));
        }
    }

    private void print(double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%d maps in %d themes, %d sheets of A4, %d posters; %.0f s.%n%n",
                maps,
                Theme.values().length,
                sheets,
                posters,
                seconds);
        System.out.println("| check | pictures | with a fault |\n|---|---|---|");
        checks.forEach(
                (what, n) ->
                        System.out.println(
                                "| "
                                        + what
                                        + " | "
                                        + n
                                        + " | "
                                        + faults.getOrDefault(what, 0)
                                        + " |"));
        System.out.printf(
                Locale.ROOT,
                "%nSiblings: %d pairs, %d level, %d in order. Boxes on trees of tiny labels: %.0f %% of"
                        + " the picture (mean of %d), on trees of sentences %.0f %% (mean of %d);"
                        + " bar 30 %%.%n",
                siblings.siblings(),
                siblings.level(),
                siblings.ordered(),
                100 * shares.stream().mapToDouble(s -> s).average().orElse(0),
                shares.size(),
                100 * read.stream().mapToDouble(s -> s).average().orElse(0),
                read.size());
        System.out.printf(
                Locale.ROOT,
                "Crossings of lines: %d; bar %d, those of Graphviz in its own order.%n",
                crossings,
                theirs);
        if (!examples.isEmpty()) {
            System.out.println("\nFaults, at most three a picture:\n");
            examples.stream().limit(60).forEach(e -> System.out.println("- " + e));
        }
    }
}
