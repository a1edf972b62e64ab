package argmap.mining;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A chapter of {@code data/sources} with what a careful reader marked in it ({@code data/readings},
 * guideline there).
 *
 * @param claims in the order in which they were put down
 * @param others wordings that a second reader of the same chapter marked too
 */
public record ChapterReading(
        String name,
        String author,
        String language,
        Document document,
        List<ReadClaim> claims,
        List<String> others) {

    /**
     * A claim as the reader marked it.
     *
     * @param wordings letters and digits of its sentence, then of those that say the same
     * @param paragraph where its sentence stands
     * @param parent id of the claim it serves; empty for none
     * @param evidence paragraphs that carry it, best first
     */
    public record ReadClaim(
            String id,
            boolean main,
            boolean thesis,
            boolean ofAnother,
            List<String> wordings,
            int paragraph,
            String parent,
            String relation,
            List<Integer> evidence) {
        /** Whether a suggestion counts for this claim. */
        public boolean saidBy(String sentence) {
            String plain = plain(sentence);
            return wordings.stream().anyMatch(wording -> same(plain, wording));
        }
    }

    /** Every chapter that has a reading, by name; none where the shared data is absent. */
    public static List<ChapterReading> all(Path shared) throws IOException {
        Path folder = shared.resolve("data/readings");
        List<ChapterReading> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path source = shared.resolve("data/sources").resolve(name);
                if (name.endsWith(".json") && Files.exists(source)) {
                    Path second = folder.resolve("second").resolve(name);
                    all.add(of(source, file, Files.exists(second) ? List.of(second) : List.of()));
                }
            }
        }
        return all;
    }

    private static ChapterReading of(Path source, Path reading, List<Path> more)
            throws IOException {
        JsonNode text = json(source);
        Map<String, String> sentences = new LinkedHashMap<>();
        Document document = document(text, source.toString(), sentences);
        JsonNode read = json(reading);
        List<ReadClaim> claims = new ArrayList<>();
        for (JsonNode claim : read.get("claims")) {
            claims.add(claim(claim, sentences));
        }
        List<String> others = new ArrayList<>();
        for (Path second : more) {
            for (JsonNode claim : json(second).get("claims")) {
                others.addAll(claim(claim, sentences).wordings());
            }
        }
        return new ChapterReading(
                text.get("id").asText(),
                text.get("author").asText(),
                text.path("lang").asText("en"),
                document,
                claims,
                others);
    }

    private static ReadClaim claim(JsonNode claim, Map<String, String> sentences) {
        List<String> wordings = new ArrayList<>();
        String at = claim.get("at").asText();
        add(sentences, at, wordings);
        claim.path("same").forEach(other -> add(sentences, other.asText(), wordings));
        List<Integer> evidence = new ArrayList<>();
        claim.path("evidence").forEach(paragraph -> evidence.add(paragraph.asInt()));
        return new ReadClaim(
                claim.get("id").asText(),
                claim.get("level").asText().equals("main"),
                claim.path("top").asBoolean(false),
                claim.path("view").asText().equals("other"),
                wordings,
                Integer.parseInt(at.substring(0, at.indexOf('.'))),
                claim.path("parent").asText("").replace("null", ""),
                claim.path("relation").asText(""),
                evidence);
    }

    private static void add(Map<String, String> sentences, String at, List<String> wordings) {
        String sentence = sentences.get(at);
        if (sentence != null) {
            wordings.add(plain(sentence));
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** 1 for a main claim, less for a lesser one, 0 for what no reader marked. */
    public double marked(String sentence, double lesser) {
        double most = 0;
        for (ReadClaim claim : claims) {
            if (claim.saidBy(sentence)) {
                most = Math.max(most, claim.main() ? 1 : lesser);
            }
        }
        String plain = plain(sentence);
        return most == 0 && others.stream().anyMatch(other -> same(plain, other)) ? lesser : most;
    }

    /** The rule of score_draft.py. */
    static boolean same(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.substring(0, Math.min(60, a.length()))
                        .equals(b.substring(0, Math.min(60, b.length())))
                || b.length() > 30 && a.contains(b)
                || a.length() > 30 && b.contains(a)) {
            return true;
        }
        Set<String> left = new HashSet<>(Arrays.asList(a.split(" ", -1)));
        Set<String> right = new HashSet<>(Arrays.asList(b.split(" ", -1)));
        int most = Math.max(left.size(), right.size());
        left.retainAll(right);
        return left.size() >= .7 * most;
    }

    private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Document document(JsonNode text, String name, Map<String, String> sentences) {
        StringBuilder all = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Span> heads = new ArrayList<>();
        List<int[]> headings = new ArrayList<>();
        List<Paragraph.Kind> kinds = new ArrayList<>();
        List<List<NoteMarker>> markers = new ArrayList<>();
        for (JsonNode block : text.get("blocks")) {
            if (block.get("kind").asText().equals("heading")) {
                heads.add(add(all, block.get("text").asText()));
                headings.add(new int[] {block.get("level").asInt(), spans.size()});
            }
            for (JsonNode part : parts(block)) {
                spans.add(add(all, part.isObject() ? part.get("text").asText() : part.asText()));
                kinds.add(
                        block.get("kind").asText().equals("quote")
                                ? Paragraph.Kind.BLOCK_QUOTATION
                                : Paragraph.Kind.PLAIN);
                List<NoteMarker> its = new ArrayList<>();
                for (JsonNode note : part.path("notes")) {
                    its.add(
                            new NoteMarker(
                                    NoteNumber.of(String.valueOf(note.get(1).asInt() + 1)),
                                    note.get(0).asInt(),
                                    new Span(0, 0),
                                    true));
                }
                markers.add(its);
            }
        }
        Source source = new Source(name, all.toString());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            CleanText clean = CleanText.of(source, spans.get(i));
            paragraphs.add(new Paragraph(i, kinds.get(i), clean, 1, List.of(), markers.get(i)));
            List<String> cut = listed(clean.text());
            for (int s = 0; s < cut.size(); s++) {
                sentences.put(i + "." + s, cut.get(s));
            }
        }
        List<Heading> headed = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            headed.add(
                    new Heading(
                            CleanText.of(source, heads.get(i)),
                            headings.get(i)[0],
                            headings.get(i)[1],
                            1,
                            false));
        }
        return new Document(source, List.of(), paragraphs, headed, List.of(), List.of(), List.of());
    }

    private static List<JsonNode> parts(JsonNode block) {
        List<JsonNode> parts = new ArrayList<>();
        if (block.get("kind").asText().equals("heading")) {
            return parts;
        }
        if (block.has("text")) {
            parts.add(block);
        } else {
            block.path("items").forEach(parts::add);
        }
        return parts;
    }

    private static Span add(StringBuilder all, String text) {
        int start = all.length();
        all.append(text);
        Span span = new Span(start, all.length());
        all.append("\n\n");
        return span;
    }

    private static final Pattern END =
            Pattern.compile(
                    "([.!?]+)([\"”’')\\]]*)\\s+(?=[\"“‘'(\\[]*[A-Z0-9À-Þ])",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> SHORT_FORMS =
            Set.of(
                    ("mr mrs ms dr st prof rev hon gen col capt gov sen messrs vol vols no nos p pp"
                                    + " ch chap sec art fig cf viz i.e e.g etc ibid op cit loc sc"
                                    + " vs jan feb mar apr aug sept oct nov dec jr sr esq co inc"
                                    + " ltd bk lib fol ed eds trans b.c a.d u.s")
                            .split(" ", -1));

    private static final Pattern LAST_WORD = Pattern.compile("[A-Za-z.]+$");

    /** A paragraph's sentences as listing.py numbers them. */
    private static List<String> listed(String paragraph) {
        List<String> out = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(paragraph);
        while (end.find()) {
            Matcher word = LAST_WORD.matcher(paragraph.substring(start, end.start()));
            String last = word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
            last = last.replaceAll("^\\.+|\\.+$", "");
            boolean initial = last.isEmpty() || last.matches("[a-z]|[a-z](\\.[a-z])+");
            if (end.group(1).equals(".")
                    && (SHORT_FORMS.contains(last) || initial && !last.isEmpty())) {
                continue;
            }
            out.add(paragraph.substring(start, end.end()).strip());
            start = end.end();
        }
        if (!paragraph.substring(start).isBlank()) {
            out.add(paragraph.substring(start).strip());
        }
        return out;
    }
}
