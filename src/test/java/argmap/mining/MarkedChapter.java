package argmap.mining;

import argmap.document.Document;
import argmap.ingest.Ingest;
import argmap.text.Source;
import argmap.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A chapter in which a reader marked the claims.
 *
 * @param claims in the order in which they were put down
 */
public record MarkedChapter(String name, Document document, List<MarkedClaim> claims) {

    /**
     * A claim as a reader marked it.
     *
     * @param main false for one of the lesser claims
     * @param places where its words stand; one for each quotation
     * @param evidence paragraphs of the claims that the reader put under it
     */
    public record MarkedClaim(
            String title, boolean main, List<Place> places, List<Integer> evidence) {
        private MarkedClaim lesser() {
            return new MarkedClaim(title, false, places, evidence);
        }

        private MarkedClaim and(MarkedClaim other) {
            Set<Integer> both = new LinkedHashSet<>(evidence);
            both.addAll(other.evidence);
            return new MarkedClaim(title, main || other.main, places, List.copyOf(both));
        }
    }

    /** Words in a paragraph. */
    public record Place(int paragraph, Span span) {
        /** True when the other covers most of these words or lies in them. */
        public boolean meets(int otherParagraph, Span other) {
            int common = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
            return paragraph == otherParagraph
                    && 2 * common > Math.min(span.length(), other.length());
        }
    }

    /** The chapters whose truth is known, with the claims marked in the project's own files. */
    public static List<MarkedChapter> books(Path shared) throws IOException {
        List<MarkedChapter> chapters = new ArrayList<>();
        for (String name : List.of("frus6-palatino", "tawney2-schoolbook", "embassy-times")) {
            Path truth = shared.resolve("data/ocr").resolve(name).resolve("truth.json");
            if (Files.exists(truth)) {
                Document document = TextsForMining.ofTruth(truth);
                chapters.add(new MarkedChapter(name, document, marked(name, document)));
            }
        }
        return chapters;
    }

    /** A text with a map in Argdown, each claim of which quotes the text. */
    public static MarkedChapter mapped(String name, Path text, Path map) throws IOException {
        Document document =
                Ingest.read(new Source(name, Files.readString(text, StandardCharsets.UTF_8)))
                        .value();
        return new MarkedChapter(
                name, document, mapped(document, Files.readAllLines(map, StandardCharsets.UTF_8)));
    }

    /**
     * The chapter this project is built around, with the maps a person made of it; none where they
     * or the text are absent. Where there are several, the claims of the shortest are the main
     * ones.
     */
    public static List<MarkedChapter> maps() throws IOException {
        Path text = Path.of("seeds/walt-revolution-and-war.txt");
        Path folder = Path.of(System.getProperty("argmap.maps", "maps"));
        if (!Files.exists(text) || !Files.isDirectory(folder)) {
            return List.of();
        }
        List<MarkedChapter> maps = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path map : files.sorted().toList()) {
                if (map.toString().endsWith(".argdown")
                        && Files.readString(map).contains(text.getFileName().toString())) {
                    maps.add(mapped("walt", text, map));
                }
            }
        }
        maps.sort(Comparator.comparingInt(map -> map.claims().size()));
        return maps.isEmpty() ? List.of() : List.of(maps.get(0).with(maps));
    }

    private MarkedChapter with(List<MarkedChapter> all) {
        Map<String, MarkedClaim> merged = new LinkedHashMap<>();
        claims.forEach(claim -> merged.put(claim.title(), claim));
        for (MarkedChapter other : all) {
            for (MarkedClaim claim : other.claims()) {
                merged.merge(claim.title(), claim.lesser(), MarkedClaim::and);
            }
        }
        return new MarkedChapter(name, document, List.copyOf(merged.values()));
    }

    /** 1 for words of a main claim, less for a lesser one, 0 for others. */
    public double marked(int paragraph, Span span, double lesser) {
        return claims.stream()
                .filter(claim -> claim.places().stream().anyMatch(p -> p.meets(paragraph, span)))
                .mapToDouble(claim -> claim.main() ? 1 : lesser)
                .max()
                .orElse(0);
    }

    private static List<MarkedClaim> marked(String name, Document document) throws IOException {
        String resource = "/argmap/bench/claims/" + name + ".tsv";
        try (InputStream in = MarkedChapter.class.getResourceAsStream(resource)) {
            List<MarkedClaim> claims = new ArrayList<>();
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                int paragraph = Integer.parseInt(cells[0]);
                String text = document.paragraphs().get(paragraph).text().text();
                int at = text.indexOf(cells[2]);
                if (at < 0) {
                    throw new IllegalStateException(name + " has no longer: " + line);
                }
                claims.add(
                        new MarkedClaim(
                                cells[2],
                                cells[1].equals("main"),
                                List.of(new Place(paragraph, new Span(at, at + cells[2].length()))),
                                List.of()));
            }
            return claims;
        }
    }

    private static final Pattern CLAIM =
            Pattern.compile("^( *)(?:[-+_] |\\(\\d+\\) )?\\[([^\\]]+)\\](?:: .*?\\{(.*)\\})?.*$");
    private static final Pattern QUOTE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static List<MarkedClaim> mapped(Document document, List<String> lines) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        Map<String, List<String>> under = new LinkedHashMap<>();
        List<String> above = new ArrayList<>();
        List<String> premises = new ArrayList<>();
        for (String line : lines) {
            Matcher claim = CLAIM.matcher(line);
            if (!claim.matches()) {
                continue;
            }
            String title = claim.group(2);
            if (claim.group(3) != null) {
                Matcher quote = QUOTE.matcher(claim.group(3));
                while (quote.find()) {
                    find(document, quote.group(1).replace("\\\"", "\""))
                            .ifPresent(
                                    place ->
                                            places.computeIfAbsent(title, t -> new ArrayList<>())
                                                    .add(place));
                }
            }
            if (line.startsWith("(")) {
                premises.add(title);
                int at = lines.indexOf(line);
                if (at > 0 && lines.get(at - 1).startsWith("--")) {
                    under.computeIfAbsent(title, t -> new ArrayList<>())
                            .addAll(premises.subList(0, premises.size() - 1));
                    premises.clear();
                }
                continue;
            }
            int depth = claim.group(1).length() / 2;
            while (above.size() > depth) {
                above.remove(above.size() - 1);
            }
            if (!above.isEmpty()) {
                under.computeIfAbsent(above.get(above.size() - 1), t -> new ArrayList<>())
                        .add(title);
            }
            above.add(title);
        }
        List<MarkedClaim> claims = new ArrayList<>();
        places.forEach(
                (title, found) ->
                        claims.add(
                                new MarkedClaim(
                                        title,
                                        true,
                                        found,
                                        under.getOrDefault(title, List.of()).stream()
                                                .flatMap(
                                                        t ->
                                                                places
                                                                        .getOrDefault(t, List.of())
                                                                        .stream())
                                                .map(Place::paragraph)
                                                .distinct()
                                                .toList())));
        return claims;
    }

    /** Finds words whatever became of blanks, hyphens and quotation marks in the scan. */
    private static Optional<Place> find(Document document, String quote) {
        String wanted = letters(quote, new ArrayList<>());
        for (int p = 0; p < document.paragraphs().size(); p++) {
            List<Integer> offsets = new ArrayList<>();
            String text = letters(document.paragraphs().get(p).text().text(), offsets);
            int at = text.indexOf(wanted);
            if (at >= 0) {
                int end = offsets.get(at + wanted.length() - 1) + 1;
                return Optional.of(new Place(p, new Span(offsets.get(at), end)));
            }
        }
        System.err.println("not found: " + quote);
        return Optional.empty();
    }

    private static String letters(String text, List<Integer> offsets) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
                offsets.add(i);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
