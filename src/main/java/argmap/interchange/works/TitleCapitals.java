package argmap.interchange.works;

import argmap.document.Document;
import argmap.document.Paragraph;
import argmap.text.Shipped;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which capitals of a title a style must not lower. BibTeX's styles and citation processors write
 * titles in sentence case, and keep what stands in braces: "Grain and the {NATO} Debate".
 *
 * <p>Kept are words with a capital inside ("NATO", "McKay"), names of lands, peoples, cities and
 * the like, and what the citing text itself writes with a capital in the middle of its sentences
 * and never without. A title in another language than English is kept as a whole: its capitals
 * follow other rules.
 */
final class TitleCapitals {
    private static final Set<String> NAMES = new HashSet<>();
    private static final Set<String> PHRASES = new HashSet<>();

    static {
        String words = String.join(" ", Shipped.lines(TitleCapitals.class, "proper-names.txt"));
        for (String word : words.strip().split("\\s+", -1)) {
            (word.indexOf('_') < 0 ? NAMES : PHRASES).add(word.replace('_', ' '));
        }
    }

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019.-]*");
    private static final Pattern INNER_CAPITAL = Pattern.compile(".+\\p{Lu}.*");
    private static final Pattern OWNER = Pattern.compile("['\u2019]s?$|\\.+$");

    /** Words that only titles in other languages have between others. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?i).*\\b(?:der|das|und|des|im|zur|zum|vom|den|dem|von|le|la|les|du|et|sur|aux"
                            + "|dans|il|della|delle|dei|degli|nella|nel|alla|el|los|las|del|y)\\b.*"
                            + "|(?:Die|Der|Das|Ein|Eine|Le|La|Les|Un|Une|Il|Lo|Gli|El|Los|Las) .*"
                            + "|L['\u2019].*");

    /** A lowercase word that a headline would print with a capital. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?<![\\p{L}'\u2019-])(?!(?:about|above|after|against|among|before|behind|below"
                            + "|between|beyond|during|into|onto|over|since|through|toward|towards"
                            + "|under|until|upon|versus|with|within|without|from|than|that)\\b)"
                            + "\\p{Ll}{4,}");

    /** A capitalised word that does not open its sentence. */
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}'\u2019-]*");

    private static final Pattern LOWERCASE =
            Pattern.compile("(?<![\\p{L}'\u2019-])\\p{Ll}[\\p{L}-]+");

    private final Set<String> ofText = new HashSet<>();

    private TitleCapitals() {}

    static TitleCapitals of(Document citing) {
        TitleCapitals capitals = new TitleCapitals();
        Set<String> lowercase = new HashSet<>();
        for (Paragraph paragraph : citing.paragraphs()) {
            String text = paragraph.text().text();
            Matcher inside = INSIDE.matcher(text);
            while (inside.find()) {
                capitals.ofText.add(bare(inside.group()));
            }
            Matcher lower = LOWERCASE.matcher(text);
            while (lower.find()) {
                lowercase.add(capitalised(lower.group()));
            }
        }
        capitals.ofText.removeAll(lowercase);
        return capitals;
    }

    /**
     * The title with braces around what stays as it is.
     *
     * @param title escaped for LaTeX
     */
    String braced(String title) {
        if (FOREIGN.matcher(title).matches()) {
            return "{" + title + "}";
        }
        // "Grain from the Marsh" in sentence case: a capital there is a name's.
        boolean sentence = PLAIN.matcher(title).find();
        StringBuilder out = new StringBuilder();
        Matcher word = WORD.matcher(title);
        int end = 0;
        int from = 0;
        while (word.find(from)) {
            int to = phraseEnd(title, word.start());
            boolean command = word.start() > 0 && title.charAt(word.start() - 1) == '\\';
            boolean first = word.start() == 0 && !INNER_CAPITAL.matcher(word.group()).matches();
            boolean capital = INNER_CAPITAL.matcher(" " + word.group()).matches();
            boolean kept =
                    capital
                            && !command
                            && (to > word.end() || (!first && (sentence || isKept(word.group()))));
            to = Math.max(to, word.end());
            if (kept) {
                String words = title.substring(word.start(), to);
                String tail = words.endsWith(".") && !words.matches("(?:\\p{L}\\.)+") ? "." : "";
                out.append(title.substring(end, word.start())).append('{');
                out.append(words, 0, words.length() - tail.length()).append('}').append(tail);
                end = to;
            }
            from = to;
        }
        return out.append(title.substring(end)).toString();
    }

    private boolean isKept(String word) {
        String bare = bare(word);
        boolean inner = INNER_CAPITAL.matcher(bare).matches() && !bare.contains("-");
        boolean part = false;
        for (String one : bare.split("-", -1)) {
            part |= NAMES.contains(one) || INNER_CAPITAL.matcher(one).matches();
        }
        boolean initial = word.matches("\\p{Lu}\\.(?:\\p{Lu}\\.)*");
        return inner || part || initial || ofText.contains(bare);
    }

    /** The end of "United States" where it starts; the start itself where no phrase does. */
    private static int phraseEnd(String title, int from) {
        int best = from;
        for (String phrase : PHRASES) {
            int end = from + phrase.length();
            boolean whole =
                    title.startsWith(phrase, from)
                            && (end == title.length() || !Character.isLetter(title.charAt(end)));
            best = whole ? Math.max(best, end) : best;
        }
        return best;
    }

    private static String bare(String word) {
        return OWNER.matcher(word).replaceFirst("");
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
