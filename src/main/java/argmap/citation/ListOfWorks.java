package argmap.citation;

import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Paragraph;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of works at a text's end ("Bibliography", "Literaturverzeichnis", "Obras citadas"),
 * which says in full what "(Skocpol 1979, 35)" says in short.
 *
 * <pre>{@code
 * Bell, Peter, and Nora Finch. 1981a. Land and Levy. Oxford: Mill Press.
 *     // persons Bell and Finch, fields AUTHOR, YEAR "1981a", TITLE, PLACE, PUBLISHER
 * }</pre>
 *
 * @param from index of its first paragraph; the number of paragraphs where the text has no list
 * @param to index behind its last paragraph
 */
record ListOfWorks(List<Entry> entries, int from, int to) {
    /** Fewer entries are a remark on further reading and no list that a text cites from. */
    private static final int FEWEST = 3;

    /** Letters in an entry; what is longer is prose. */
    private static final int LONGEST = 800;

    /** Letters that the names before an entry's year take. */
    private static final int NAMES = 140;

    /** What does not stand between an entry's first name and its year: a mark, a sentence's end. */
    private static final Pattern NO_NAMES =
            Pattern.compile("[:?!\"\u201c\u201e]|\\p{Ll}{3,}\\. |\\b(?:in|of|the|die|das) ");

    /** A year of a work ("1974/75"), with the letter that tells two of one year apart. */
    private static final Pattern YEAR =
            Pattern.compile("\\b(?:1[4-9]|20)\\d\\d(?:/\\d\\d(?:\\d\\d)?)?[a-h]?\\b");

    /** "———", "---", "ders.": the author of the entry before. */
    private static final Pattern SAME_AUTHOR =
            Pattern.compile("^(?:[\u2014\u2013_-]{2,}|\u2014|(?i:ders|dies|idem|id)\\b)[.,:]?\\s*");

    /** Where an entry may start within a paragraph that several were joined to. */
    private static final Pattern START =
            Pattern.compile(
                    "(?<=[.)\u201d\"] )(?=\\p{Lu}[\\p{L}'\u2019-]+, \\p{Lu}|[\u2014\u2013_]{2})");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{L}?\\.[ -]?)+");

    private static final Pattern HELPERS =
            Pattern.compile(",? (?:unter Mitarbeit von|in collaboration with|with|avec) ");

    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:,\\s*)?(?:&|\\b(?:and|und|et|y|e)\\b)\\s*|\\s*,\\s*");

    private static final Entry NOBODY = new Entry(List.of(), Map.of());

    ListOfWorks {
        entries = List.copyOf(entries);
    }

    /**
     * A work as the list gives it.
     *
     * @param surnames of its authors, else of its editors, in order
     */
    record Entry(List<String> surnames, Map<CitationField, String> fields) {
        Entry {
            surnames = List.copyOf(surnames);
            fields = Map.copyOf(fields);
        }
    }

    static ListOfWorks of(Document document) {
        List<Paragraph> paragraphs = document.paragraphs();
        int none = paragraphs.size();
        OptionalInt start =
                document.headings().stream()
                        .filter(ListOfWorks::isItsHeading)
                        .mapToInt(Heading::beforeParagraph)
                        .reduce((before, last) -> last);
        if (start.isEmpty()) {
            return new ListOfWorks(List.of(), none, none);
        }
        List<Entry> entries = new ArrayList<>();
        int to = start.getAsInt();
        Map<Integer, List<Heading>> headings = document.headingsByParagraph();
        for (int i = to; i < none; i++) {
            List<Entry> found = entries(document, paragraphs.get(i), entries);
            if (found.isEmpty() && headings.containsKey(i) && i > start.getAsInt()) {
                break;
            }
            entries.addAll(found);
            to = i + 1;
        }
        return entries.size() < FEWEST
                ? new ListOfWorks(List.of(), none, none)
                : new ListOfWorks(entries, start.getAsInt(), to);
    }

    private static boolean isItsHeading(Heading heading) {
        String words =
                heading.text()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]+", " ")
                        .strip();
        String bare = words.replaceFirst("^[ivxlc]+ ", "");
        return WordClass.LIST_OF_WORKS.has(bare.replace(' ', '_'));
    }

    private static List<Entry> entries(Document document, Paragraph paragraph, List<Entry> before) {
        List<Entry> entries = new ArrayList<>();
        String text = paragraph.text().text();
        int from = 0;
        Matcher start = START.matcher(text);
        while (from < text.length()) {
            int to = text.length();
            while (start.find()) {
                if (opensLine(document, paragraph, start.start())
                        || namesAndYear(text, from, start.start())) {
                    to = start.start();
                    break;
                }
            }
            Entry last =
                    !entries.isEmpty()
                            ? entries.get(entries.size() - 1)
                            : before.isEmpty() ? NOBODY : before.get(before.size() - 1);
            Entry entry = entry(text.substring(from, to).strip(), last);
            if (!entry.fields().isEmpty()) {
                entries.add(entry);
            }
            from = to;
        }
        return entries;
    }

    private static boolean opensLine(Document document, Paragraph paragraph, int at) {
        String source = document.source().text();
        int i = paragraph.text().inSource(new Span(at, at + 1)).start() - 1;
        while (i >= 0 && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || source.charAt(i) == '\n';
    }

    /**
     * In a list that was run together: behind an entry with its year come names and another year,
     * and nothing else.
     */
    private static boolean namesAndYear(String text, int from, int at) {
        String ahead = text.substring(at, Math.min(text.length(), at + NAMES));
        Matcher year = YEAR.matcher(ahead);
        return YEAR.matcher(text.substring(from, at)).find()
                && year.find()
                && !NO_NAMES.matcher(ahead.substring(0, year.start())).find();
    }

    /** The entry in a paragraph; one without fields where the words are none. */
    static Entry entry(String text, Entry before) {
        Matcher year = YEAR.matcher(text);
        if (text.length() > LONGEST || !year.find()) {
            return NOBODY;
        }
        Matcher same = SAME_AUTHOR.matcher(text);
        boolean repeated = same.find() && !before.surnames().isEmpty();
        String author = before.fields().getOrDefault(CitationField.AUTHOR, "");
        String written = repeated ? author + ". " + text.substring(same.end()) : text;
        Map<CitationField, String> fields = new EnumMap<>(CitationField.class);
        fields.putAll(References.read(written));
        Matcher own = YEAR.matcher(fields.getOrDefault(CitationField.YEAR, ""));
        fields.put(CitationField.YEAR, own.find() ? own.group() : year.group());
        if (repeated) {
            fields.put(CitationField.AUTHOR, author);
        }
        splitAtYear(fields);
        List<String> surnames =
                repeated
                        ? before.surnames()
                        : surnames(
                                fields.getOrDefault(
                                        CitationField.AUTHOR,
                                        fields.getOrDefault(CitationField.EDITOR, "")));
        return surnames.isEmpty() || !fields.containsKey(CitationField.TITLE)
                ? NOBODY
                : new Entry(surnames, fields);
    }

    /**
     * "Felstiner, William, 1974/75: Influences" for an author: what is behind the year is title.
     */
    private static void splitAtYear(Map<CitationField, String> fields) {
        String author = fields.getOrDefault(CitationField.AUTHOR, "");
        Matcher year = YEAR.matcher(author);
        if (year.find() && year.start() > 0) {
            String behind = bare(author.substring(year.end()));
            String title = fields.getOrDefault(CitationField.TITLE, "");
            fields.put(CitationField.AUTHOR, bare(author.substring(0, year.start())));
            fields.put(CitationField.TITLE, bare(behind + " " + title));
        }
    }

    /**
     * The surnames of persons as lists print them: "Dale, Martin, Nora Finch, and Ruth Coleman",
     * "Horn, A., &amp; Bell, C.", "Dahl, Martin/Fink, Nora", "World Bank".
     */
    static List<String> surnames(String printed) {
        List<String> surnames = new ArrayList<>();
        String persons =
                HELPERS.matcher(printed.replaceAll("\\([^)]*\\)|\\bet al\\b\\.?|\\bu\\. ?a\\.", ""))
                        .replaceAll("; ");
        if (persons.contains("/") || persons.contains(";")) {
            for (String person : persons.split("\\s*[/;]\\s*", -1)) {
                int comma = person.indexOf(',');
                addSurname(
                        surnames,
                        comma > 0
                                ? person.substring(0, comma)
                                : person.substring(person.lastIndexOf(' ') + 1));
            }
            return surnames;
        }
        boolean givenNext = false;
        for (String part : JOINT.split(persons, -1)) {
            boolean initials = INITIALS.matcher(part).matches();
            if (part.isEmpty() || initials || (givenNext && !part.contains(" "))) {
                givenNext = false;
                continue;
            }
            boolean inverted = surnames.isEmpty() ? persons.contains(",") : !part.contains(" ");
            if (givenNext) {
                // "Bell, Peter J., ...": the given names of the person before.
                givenNext = false;
                continue;
            }
            addSurname(surnames, inverted ? part : part.substring(part.lastIndexOf(' ') + 1));
            givenNext = inverted;
        }
        return surnames;
    }

    private static void addSurname(List<String> surnames, String surname) {
        if (!bare(surname).isEmpty()) {
            surnames.add(bare(surname));
        }
    }

    private static String bare(String words) {
        return words.replaceAll("^[\\s.,:;(]+|[\\s.,:;(]+$", "");
    }
}
