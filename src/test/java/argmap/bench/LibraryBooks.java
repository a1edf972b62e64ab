package argmap.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Invented books that cite invented works, with what each note means written down: the known answer
 * that {@code bench/library} scores against. Each book has its own habits: given names or initials,
 * subtitles or none, another edition, misread letters, quotation marks, notes in plain pages or a
 * web page. Some paragraphs begin with a claim that other books make too, see {@link PlantedClaim}.
 *
 * <pre>LibraryBooks OUT NUMBER SEED [NOTES]</pre>
 */
final class LibraryBooks {
    /** Works that a book cites at most, and notes in which it does where nothing is said. */
    private static final int CITED = 18;

    private static final String NOTES = "40";

    /** Share of paragraphs that make a planted claim; one in so many of these denies it. */
    private static final double CLAIMING = 0.16;

    private static final int DENYING = 7;

    /** Where a paragraph's note is marked, if not at its end. */
    private static final String MARK = "\u0001";

    /** Share of books that are broken files. */
    private static final double BROKEN = 0.02;

    private final Random random;
    private final List<String> vocabulary;
    private final List<String> surnames = new ArrayList<>();
    private final List<WorkMeant> works = new ArrayList<>();
    private final List<Quoted> quotations = new ArrayList<>();
    private final List<PlantedClaim> claims = new ArrayList<>();
    private final int notesOfBook;
    private final StringBuilder claimed =
            new StringBuilder("path\tclaim\tdenied\tnote\tone\ttext\n");
    private final StringBuilder cited = new StringBuilder("path\tnote\twork\n");
    private final StringBuilder quoted = new StringBuilder("path\tnote\tquotation\n");
    private final StringBuilder broken = new StringBuilder();
    private final StringBuilder again = new StringBuilder();

    private record WorkMeant(
            int id,
            String given,
            String family,
            String title,
            String subtitle,
            String place,
            String publisher,
            int year,
            String shortTitle) {}

    private record Quoted(int id, String words, int work, int page) {}

    private LibraryBooks(long seed, int books, int notes) throws IOException {
        random = new Random(seed);
        notesOfBook = notes;
        vocabulary = vocabulary();
        for (int i = 0; i < 400; i++) {
            surnames.add(name());
        }
        int count = Math.max(40, books);
        while (works.size() < count) {
            works.add(work(works.size()));
        }
        for (int i = 0; i < count; i++) {
            int words = 9 + random.nextInt(22);
            quotations.add(
                    new Quoted(i, phrase(words), random.nextInt(count), 1 + random.nextInt(400)));
        }
        for (int i = 0; i < count; i++) {
            claims.add(claim(i));
        }
    }

    /** Some share their cause or their effect with another, which makes them no one claim. */
    private PlantedClaim claim(int id) {
        PlantedClaim like = id > 5 ? claims.get(random.nextInt(id)) : null;
        int kind = random.nextInt(6);
        return new PlantedClaim(
                id,
                like != null && kind == 0
                        ? like.cause()
                        : PlantedClaim.cause(random, pick(surnames) + " " + pick(vocabulary)),
                like != null && kind == 1
                        ? like.effect()
                        : PlantedClaim.effect(random, pick(vocabulary) + " of " + pick(surnames)),
                random.nextInt(2) == 0 ? -1 : random.nextInt(works.size()));
    }

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        int number = Integer.parseInt(args[1]);
        int notes = Integer.parseInt(args.length > 3 ? args[3] : NOTES);
        new LibraryBooks(Long.parseLong(args[2]), number, notes).write(out, number);
    }

    /** Long words of the project's own texts. */
    private static List<String> vocabulary() throws IOException {
        Set<String> words = new LinkedHashSet<>();
        List<Path> texts = new ArrayList<>();
        try (var files = Files.walk(Path.of("docs"))) {
            files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(texts::add);
        }
        try (var files = Files.list(Path.of("seeds"))) {
            files.sorted().forEach(texts::add);
        }
        for (Path text : texts) {
            for (String word :
                    Files.readString(text, StandardCharsets.UTF_8)
                            .toLowerCase(Locale.ROOT)
                            .split("[^a-z]+", -1)) {
                if (word.length() > 4 && word.length() < 13) {
                    words.add(word);
                }
            }
        }
        return List.copyOf(words);
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String pick(String bar) {
        return pick(Arrays.asList(bar.split("\\|", -1)));
    }

    private String name() {
        return pick(
                        "Ab|Ber|Car|Dal|El|Fen|Gar|Hol|Is|Jor|Kel|Lam|Mor|Nor|Ost|Pel|Quin|Ros|Sal|Tor"
                                + "|Ul|Ver|Wal|Zim|Bran|Cor|Fried|Gold|Hart|Lind")
                + pick(
                        "an|ber|den|el|er|ing|land|low|man|mer|ner|qvist|rick|sen|ser|son|stein|ton"
                                + "|ville|wald|worth|wood|berg|field|ford|gate|heim|ley|mann|more");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String phrase(int words) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < words; i++) {
            phrase.append(i == 0 ? "" : i % 3 == 2 ? pick(" of | the | and the | to | in ") : " ");
            phrase.append(pick(vocabulary));
        }
        return phrase.toString();
    }

    private String sentence() {
        return capital(
                pick("the |a |when the |his |their |this |no ")
                        + phrase(7 + random.nextInt(14))
                        + pick(".|.|.|, as they had hoped.|, it was said."));
    }

    /** Some works are nearly others: one author with two like titles, one title by two authors. */
    private WorkMeant work(int id) {
        String given =
                pick("Edward|Anna|Robert|Walter|Hugh|Isabel|Theodore|Louis|Margaret|Frederick")
                        + (random.nextInt(2) == 0 ? "" : " " + pick("H.|M.|P.|R.|L."));
        String family = pick(surnames);
        String noun = capital(pick(vocabulary));
        String other = capital(pick(vocabulary));
        String title =
                pick("The % of #|# and %|The # %|% in the Age of #|A History of # %|The Origins of #"
                                + " %|# and the % Question|Letters on # %")
                        .replace("#", noun)
                        .replace("%", other);
        String subtitle =
                random.nextInt(3) == 0
                        ? ": " + capital(pick(vocabulary)) + " and " + capital(pick(vocabulary))
                        : random.nextInt(3) == 0
                                ? ", "
                                        + (1800 + random.nextInt(60))
                                        + "-"
                                        + (1880 + random.nextInt(60))
                                : "";
        if (id > 20 && random.nextInt(12) == 0) {
            WorkMeant like = works.get(random.nextInt(works.size()));
            if (random.nextInt(2) == 0) {
                given = like.given();
                family = like.family();
                title = like.title() + " " + pick("Reconsidered|Abroad|after the Peace");
            } else {
                title = like.title();
            }
        }
        List<String> words = new ArrayList<>(Arrays.asList(title.split(" ", -1)));
        words.removeIf(word -> word.matches("The|A|of|and|the|in|on|History|Origins|Age"));
        String shortTitle =
                title.startsWith("The ") && random.nextInt(2) == 0
                        ? title.substring(4)
                        : words.size() > 1 && random.nextInt(2) == 0
                                ? words.get(0) + " " + words.get(1)
                                : title;
        if (!title.contains(shortTitle)) {
            shortTitle = title;
        }
        return new WorkMeant(
                id,
                given,
                family,
                title,
                subtitle,
                pick("London|New York|Oxford|Cambridge|Paris|Boston|Chicago|Princeton"),
                pick("Macmillan|Clarendon Press|Harper|University Press|Longmans|Norton"),
                1890 + random.nextInt(110),
                shortTitle);
    }

    private void write(Path out, int number) throws IOException {
        Path books = Files.createDirectories(out.resolve("books"));
        Map<String, byte[]> written = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            if (random.nextDouble() < BROKEN || i == 7) {
                written.put(brokenName(i), brokenFile(i));
                broken.append(brokenName(i)).append('\n');
                continue;
            }
            Book book = new Book(i);
            written.put(book.path, book.bytes());
            cited.append(book.cites);
            quoted.append(book.quotes);
            claimed.append(book.claimed);
            if (i % 100 == 11) {
                String copy = "copy-of-" + book.path;
                written.put(copy, written.get(book.path));
                again.append(copy).append('\t').append(book.path).append('\n');
            }
            if (i % 100 == 12) {
                String scan = "scan-" + i + ".txt";
                String worn = worn(book.plain(), 0.006);
                written.put(scan, worn.getBytes(StandardCharsets.UTF_8));
                again.append(scan).append('\t').append(book.path).append('\n');
            }
        }
        for (Map.Entry<String, byte[]> one : written.entrySet()) {
            Files.write(books.resolve(one.getKey()), one.getValue());
        }
        Files.writeString(out.resolve("cited.tsv"), cited);
        Files.writeString(out.resolve("quoted.tsv"), quoted);
        Files.writeString(out.resolve("claimed.tsv"), claimed);
        Files.writeString(out.resolve("broken.tsv"), broken);
        Files.writeString(out.resolve("again.tsv"), again);
    }

    private static String brokenName(int i) {
        return String.format(
                Locale.ROOT,
                "broken-%04d.%s",
                i,
                List.of("pdf", "docx", "txt", "epub", "doc").get(i % 5));
    }

    private static byte[] brokenFile(int i) {
        return switch (i % 5) {
            case 0 -> "%PDF-1.4\n1 0 obj\n<< /Type".getBytes(StandardCharsets.US_ASCII);
            case 1 -> new byte[] {'P', 'K', 3, 4, 9, 9, 9, (byte) i};
            case 2 -> new byte[0];
            case 3 -> new byte[] {0, 1, 2, 3, 0, (byte) i, 0, 0, 7, 7};
            default ->
                    new byte[] {
                        (byte) 0xD0,
                        (byte) 0xCF,
                        0x11,
                        (byte) 0xE0,
                        (byte) 0xA1,
                        (byte) 0xB1,
                        0x1A,
                        (byte) 0xE1,
                        0,
                        0,
                        (byte) i
                    };
        };
    }

    /** Misreads letters as scanners do. */
    private String worn(String text, double rate) {
        StringBuilder worn = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && random.nextDouble() < rate) {
                worn.append(
                        switch (c) {
                            case 'e' -> "c";
                            case 'c' -> "e";
                            case 'h' -> "b";
                            case 'm' -> "rn";
                            case 'l' -> "1";
                            case 'i' -> "l";
                            case 'u' -> "n";
                            case 'n' -> "u";
                            case 'o' -> "0";
                            case 'a' -> "o";
                            default -> String.valueOf(c);
                        });
            } else {
                worn.append(c);
            }
        }
        return worn.toString();
    }

    /** One book with its habits. */
    private final class Book {
        final int index;
        final String path;
        final boolean web;
        final boolean initials = random.nextInt(2) == 0;
        final boolean subtitles = random.nextInt(2) == 0;
        final boolean publishers = random.nextInt(2) == 0;
        final double wear = random.nextInt(3) == 0 ? 0.004 : random.nextInt(3) == 0 ? 0.002 : 0;
        final StringBuilder cites = new StringBuilder();
        final StringBuilder quotes = new StringBuilder();
        final StringBuilder claimed = new StringBuilder();
        final Set<Integer> claimsMade = new LinkedHashSet<>();
        final List<String> paragraphs = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
        final Set<Integer> described = new LinkedHashSet<>();
        final String title;
        private final StringBuilder plain = new StringBuilder();

        Book(int index) {
            this.index = index;
            this.web = index % 5 == 4;
            this.path =
                    String.format(
                            Locale.ROOT,
                            "%s-%04d.%s",
                            index % 9 == 0 ? "b\u00fccher" : "book",
                            index,
                            web ? "html" : "txt");
            // Two books with one title, now and then.
            this.title = index % 50 == 1 ? "The Common Title" : capital(phrase(3));
            List<Integer> shelf = new ArrayList<>();
            while (shelf.size() < Math.min(CITED, notesOfBook)) {
                // Few works are cited by many, most by few.
                int work = (int) (works.size() * Math.pow(random.nextDouble(), 1.7));
                if (!shelf.contains(work)) {
                    shelf.add(work);
                }
            }
            for (int note = 1; note <= notesOfBook; note++) {
                paragraph(note, shelf);
            }
        }

        private void paragraph(int note, List<Integer> shelf) {
            StringBuilder text = new StringBuilder();
            if (random.nextDouble() < CLAIMING) {
                PlantedClaim claim = claims.get(random.nextInt(claims.size()));
                if (claimsMade.add(claim.id())) {
                    claiming(note, claim, shelf);
                    return;
                }
            }
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                text.append(sentence()).append(' ');
            }
            String said;
            if (random.nextInt(4) == 0) {
                Quoted one =
                        quotations.get(
                                (int) (quotations.size() * Math.pow(random.nextDouble(), 1.7)));
                text.append(capital(phrase(4))).append(": \u201c");
                text.append(part(one.words())).append(".\u201d");
                said = citation(one.work(), one.page());
                if (random.nextInt(6) == 0) {
                    int via = shelf.get(random.nextInt(shelf.size()));
                    if (via != one.work()) {
                        String first = said;
                        said = first + ", quoted in " + citation(via, 7 + random.nextInt(300));
                        row(cites, note, via);
                    }
                }
                row(cites, note, one.work());
                row(quotes, note, one.id());
            } else {
                text.append(capital(phrase(9))).append('.');
                int work = shelf.get(random.nextInt(shelf.size()));
                said = citation(work, 1 + random.nextInt(400));
                row(cites, note, work);
                if (random.nextInt(8) == 0) {
                    int second = shelf.get(random.nextInt(shelf.size()));
                    if (second != work) {
                        said += "; see also " + citation(second, 1 + random.nextInt(400));
                        row(cites, note, second);
                    }
                }
            }
            paragraphs.add(worn(text.toString(), wear));
            notes.add(worn(said, wear) + ".");
        }

        /**
         * A claim and what speaks for it, with a note that cites one work or two: behind the claim
         * itself or at the end of its paragraph.
         */
        private void claiming(int note, PlantedClaim claim, List<Integer> shelf) {
            boolean denied = random.nextInt(DENYING) == 0;
            String said = worn(claim.sentence(random, denied), wear);
            Set<Integer> sources = new LinkedHashSet<>();
            sources.add(
                    claim.source() < 0 ? shelf.get(random.nextInt(shelf.size())) : claim.source());
            if (claim.source() < 0 && random.nextInt(2) == 0) {
                sources.add(shelf.get(random.nextInt(shelf.size())));
            }
            List<String> cites = new ArrayList<>();
            for (int source : sources) {
                cites.add(citation(source, 1 + random.nextInt(400)));
                row(this.cites, note, source);
            }
            claimed.append(path).append('\t').append(claim.id()).append('\t').append(denied);
            claimed.append('\t').append(note).append('\t').append(sources.size() == 1);
            claimed.append('\t').append(said).append('\n');
            paragraphs.add(
                    said
                            + (random.nextInt(5) < 2 ? MARK + " " : " ")
                            + worn(
                                    "For example, "
                                            + sentence().toLowerCase(Locale.ROOT)
                                            + " "
                                            + sentence(),
                                    wear));
            notes.add(worn(String.join("; ", cites), wear) + ".");
        }

        private void row(StringBuilder to, int note, int id) {
            to.append(path).append('\t').append(note).append('\t').append(id).append('\n');
        }

        /** The whole, or a part from its beginning or to its end. */
        private String part(String words) {
            String[] all = words.split(" ", -1);
            int keep = random.nextInt(3) > 0 ? all.length : Math.max(9, all.length * 2 / 3);
            boolean first = random.nextInt(2) == 0;
            int from = first || keep >= all.length ? 0 : all.length - keep;
            return String.join(
                    " ", Arrays.asList(all).subList(from, Math.min(all.length, from + keep)));
        }

        private String citation(int id, int page) {
            WorkMeant work = works.get(id);
            // A few works are never described in full.
            boolean full = described.add(id) && (id + index) % 12 != 0;
            if (!full) {
                return work.family() + ", " + work.shortTitle() + ", " + page;
            }
            String given = work.given();
            if (initials) {
                given = given.replaceAll("(\\p{Lu})\\p{Ll}+", "$1.");
            }
            int year = random.nextInt(6) == 0 ? work.year() + 4 : work.year();
            String edition = year == work.year() ? "" : ", 2nd ed.";
            return given
                    + " "
                    + work.family()
                    + ", "
                    + work.title()
                    + (subtitles ? work.subtitle() : "")
                    + edition
                    + " ("
                    + work.place()
                    + (publishers ? ": " + work.publisher() : "")
                    + ", "
                    + year
                    + "), "
                    + page;
        }

        byte[] bytes() {
            return (web ? html() : plain()).getBytes(StandardCharsets.UTF_8);
        }

        private String html() {
            StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>");
            page.append(title).append("</title></head><body><h1>").append(title).append("</h1>\n");
            for (int i = 0; i < paragraphs.size(); i++) {
                String mark = "<sup><a href=\"#fn@\" id=\"r@\">@</a></sup>";
                page.append("<p>").append(marked(i, mark)).append("</p>\n");
            }
            page.append("<section><h2>Notes</h2><ol>\n");
            for (int i = 0; i < notes.size(); i++) {
                page.append("<li id=\"fn").append(i + 1).append("\"><p>").append(notes.get(i));
                page.append(" <a href=\"#r").append(i + 1).append("\">\u21a9</a></p></li>\n");
            }
            return page.append("</ol></section></body></html>\n").toString();
        }

        private String marked(int paragraph, String mark) {
            String text = paragraphs.get(paragraph);
            String number = mark.replace("@", String.valueOf(paragraph + 1));
            return text.contains(MARK) ? text.replace(MARK, number) : text + number;
        }

        /** Pages of four paragraphs with their notes below, as pdftotext gives them. */
        String plain() {
            if (!plain.isEmpty()) {
                return plain.toString();
            }
            int page = 1;
            for (int i = 0; i < paragraphs.size(); i += 4) {
                boolean right = page % 2 == 1;
                plain.append(right ? title + "  " + page : page + "  " + title).append("\n\n");
                if (i == 0) {
                    plain.append("CHAPTER ONE\n\n");
                }
                int end = Math.min(paragraphs.size(), i + 4);
                for (int j = i; j < end; j++) {
                    plain.append(wrapped("   " + marked(j, "@"), 72));
                }
                plain.append('\n');
                for (int j = i; j < end; j++) {
                    plain.append(wrapped((j + 1) + ". " + notes.get(j), 80));
                }
                plain.append('\f');
                page++;
            }
            return plain.toString();
        }

        private String wrapped(String text, int width) {
            StringBuilder lines = new StringBuilder();
            int column = 0;
            for (String word : text.split(" ", -1)) {
                if (column > 0 && column + word.length() > width) {
                    lines.append('\n');
                    column = 0;
                }
                lines.append(column > 0 ? " " : "").append(word);
                column += word.length() + 1;
            }
            return lines.append('\n').toString();
        }
    }
}
