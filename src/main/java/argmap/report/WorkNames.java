package argmap.report;

import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Works as a page names them: short, with all their authors, and never as a fact where the scan has
 * damaged the name.
 *
 * <pre>{@code
 * names.brief(work)                              // "Haigh, Morris and Peters, Harbour Towns"
 * names.flagged("Harbours, 150o-1941")           // "Harbours, 1500-1941"
 * names.flagged("Harbours, I9IJ-I92J")           // "Harbours, I9IJ-I92J [?]"
 * }</pre>
 */
final class WorkNames {
    /** Behind a word that was not read for certain. */
    static final String FLAG = " [?]";

    /** Authors are parted by these, as "A, B, and C" or "A/B". */
    private static final Pattern BETWEEN =
            Pattern.compile(",? (?:and|und|et|y|&) |, (?!(?:Jr|Sr)\\b)|/");

    /** "2d", "19th", "1920s", "12a": letters that belong behind a number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\p{P}*\\d+(?:st|nd|rd|d|th|s|e|er|[a-h])?['’]?s?\\p{P}*");

    private static final Pattern DIGITS = Pattern.compile("[0-9oOlI]{4}");

    private static final Pattern MIXED = Pattern.compile("\\d\\p{L}|\\p{L}\\d");

    /** Signs that stand in no word of a title. */
    private static final Pattern STRAY =
            Pattern.compile("\\p{L}[\\[\\]{}|\\\\^~<>_=*#]|[\\]{}|\\\\^~<>_=*#]\\p{L}|\\p{L}/$");

    /** A word that ran into the small word behind it: "Retreatfrom". */
    private static final Pattern JOINED = Pattern.compile("(\\p{L}{4,})(?:for|from|of|the|and)");

    private static final Set<String> COMPOUND = Set.of("there", "here", "where");

    private final Map<String, Integer> words = new HashMap<>();

    WorkNames(Document document) {
        document.paragraphs().forEach(paragraph -> count(paragraph.text().text()));
        document.notes().forEach(note -> count(note.text().text()));
    }

    private void count(String text) {
        WORD.matcher(text)
                .results()
                .forEach(
                        found ->
                                words.merge(
                                        found.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
    }

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}\\[\\]|/])\\p{L}+(?![\\p{L}\\p{N}\\[\\]|/])");

    /** The authors' last names and the title without what stands behind its colon. */
    String brief(Work work) {
        String authors =
                work.fields()
                        .getOrDefault(
                                CitationField.AUTHOR,
                                work.fields().getOrDefault(CitationField.EDITOR, ""));
        String title = work.fields().getOrDefault(CitationField.TITLE, "");
        if (authors.isEmpty() && title.isEmpty()) {
            return flagged(Words.clean(work.description()));
        }
        int colon = title.indexOf(": ");
        String main = colon < 0 ? title : title.substring(0, colon);
        return flagged(Words.clean(Maker.joined(", ", lastNames(authors), main)));
    }

    private static String lastNames(String authors) {
        List<String> all = new ArrayList<>();
        for (String author : BETWEEN.split(authors, -1)) {
            String name = author.strip();
            // An office has no last name.
            boolean person = !name.matches(".* (?:of|for|the) .*");
            all.add(person ? name.substring(name.lastIndexOf(' ') + 1) : name);
        }
        all.removeIf(String::isEmpty);
        return Words.joined(all);
    }

    /** With letters taken for digits mended, and what else the scan has damaged marked. */
    String flagged(String text) {
        return read(text, FLAG);
    }

    /** The same with nothing marked: what is printed as the scan has it says so elsewhere. */
    String mendedOnly(String text) {
        return read(text, "");
    }

    private String read(String text, String flag) {
        StringBuilder out = new StringBuilder();
        Matcher word = Pattern.compile("\\S+|\\s+").matcher(SPECK.matcher(text).replaceAll("$1 "));
        while (word.find()) {
            String mended = letters(mended(word.group()));
            out.append(mended).append(isDamaged(mended) ? flag : "");
        }
        return out.toString();
    }

    /**
     * A point behind an article or a preposition within a title ends nothing: "When the. Soviet".
     */
    private static final Pattern SPECK =
            Pattern.compile(
                    "\\b(the|of|and|in|to|for|from|with|der|die|das|und|les|des|los)\\. (?=\\p{L})");

    /** Signs that a scan has for letters: "]ourna/" is "Journal" where the text has that word. */
    private String letters(String word) {
        Matcher signs = SIGNS.matcher(word);
        if (!signs.matches()) {
            return word;
        }
        String read = (signs.group(1).isEmpty() ? "" : "J") + signs.group(2);
        read += signs.group(3).isEmpty() ? "" : "l";
        String small = read.toLowerCase(Locale.ROOT);
        if (read.length() + signs.group(4).length() == word.length()
                && signs.group(1).length() + signs.group(3).length() > 0
                && words.containsKey(small)) {
            boolean capital = Character.isUpperCase(read.charAt(0));
            return (capital ? Character.toUpperCase(small.charAt(0)) + small.substring(1) : small)
                    + signs.group(4);
        }
        return word;
    }

    private static final Pattern SIGNS = Pattern.compile("(\\]?)(\\p{L}{3,})([/|]?)([,.;:”\"’)]*)");

    /**
     * "150o-1941" to "1500-1941": four signs that are digits or look like one, half of them digits.
     */
    private static String mended(String word) {
        return DIGITS.matcher(word)
                .replaceAll(
                        found -> {
                            String digits = found.group();
                            long sure = digits.chars().filter(Character::isDigit).count();
                            return sure < 2
                                    ? digits
                                    : digits.replaceAll("[oO]", "0").replaceAll("[lI]", "1");
                        });
    }

    private boolean isDamaged(String word) {
        for (String part : word.split("[-–—.]", -1)) {
            if (MIXED.matcher(part).find()
                    && !NUMBER.matcher(part).matches()
                    && !NAMED.matcher(part).matches()) {
                return true;
            }
        }
        return STRAY.matcher(INSERTED.matcher(word).replaceAll("$1")).find() || isJoined(word);
    }

    /** "G20", "T34": capitals that no figure is taken for. */
    private static final Pattern NAMED =
            Pattern.compile("\\p{P}*[A-Z&&[^BIOSZ]]{1,4}\\d{1,3}s?\\p{P}*");

    /** What an editor put into another's words: "[T]he", "state[s]". */
    private static final Pattern INSERTED = Pattern.compile("\\[([^\\[\\]]+)\\]");

    private boolean isJoined(String word) {
        String bare = word.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT);
        Matcher joined = JOINED.matcher(bare);
        return joined.matches()
                && !words.containsKey(bare)
                && words.containsKey(joined.group(1))
                && !COMPOUND.contains(joined.group(1));
    }

    /** Several works, each once. */
    String list(List<Work> some) {
        return some.stream().map(this::brief).distinct().collect(Collectors.joining("; "));
    }
}
