package argmap.audit.checks;

import argmap.graph.Claim;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of claims: one full statement each, that can be read alone. */
final class WordingChecks {
    /** Words of a claim that a reader takes in at once; half as many again as a long sentence. */
    private static final int LONG = 60;

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?i)[\\s.?!\u2026_x-]*|to ?do\\b.{0,40}|tbd\\b.{0,40}|fixme\\b.{0,40}|lorem ipsum.*|"
                            + "\\(?(?:text|claim|reason|argument|statement)\\)?[.\u2026 ]*");

    /** A sentence that ends, not behind an abbreviation or an initial, and one that begins. */
    private static final Pattern TWO_SENTENCES =
            Pattern.compile("\\p{Ll}{2,}[.!?][\"\u201d\u2019)]?\\s+[\"\u201c(]?\\p{Lu}\\p{L}*\\s");

    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?i)\\b(?:etc|ibid|approx|dept|prof|capt|messrs|mrs|mr|dr|st|vs|cf|jr|sr|no|gen|col|"
                            + "lt|sgt|sen|rep|gov|pres|rev|hon|eds?|trans|figs?|ca|al|esp|resp|incl|vols?)"
                            + "\\.\\s");

    private static final Pattern REASON =
            Pattern.compile("(?i)\\b(?:because|therefore|hence|consequently)\\b(?! of\\b)");

    private static final Pattern QUESTION =
            Pattern.compile("(?s).*\\p{L}\\s?\\?[\"\u201d\u2019)]?");

    private static final Pattern JOINED = Pattern.compile("\\p{L}{2};\\s+\\p{L}");

    private static final Pattern OPEN_REFERENCE =
            Pattern.compile("(?:He|She|They|His|Her|Their|Him|Them|This|These|Those)\\s.*");

    private static final Pattern TORN =
            Pattern.compile(
                    "\\p{Ll}{2,}-\\s(?!(?:and|or|to|nor|und|oder|statt|bzw|wie|als|sowie|bis|et|ou)\\b)\\p{Ll}{2,}");

    private static final Pattern DOUBLED =
            Pattern.compile("(?i)\\b(the|of|to|and|for|with|a|an)\\s+\\1\\b");

    /** Soft hyphen, zero-width characters, byte order mark, and the sign for a lost character. */
    private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff\ufffd";

    private WordingChecks() {}

    static void unworded(Subject map, Report report) {
        for (Claim claim : map.map().claims()) {
            if (claim.text().isBlank()) {
                report.tell(
                        map.at(claim.id()),
                        claim.id().written()
                                + " is never worded; write \""
                                + claim.id().written()
                                + ": ...\" once"
                                + Spelling.nearTitle(claim.id(), map.defined()));
            }
        }
    }

    static void placeholder(Subject map, Report report) {
        each(
                map,
                text -> PLACEHOLDER.matcher(text).matches(),
                claim ->
                        report.tell(
                                map.at(claim.id()),
                                claim.id().written()
                                        + " says nothing yet but "
                                        + Names.quoted(claim.text())));
    }

    static void question(Subject map, Report report) {
        each(
                map,
                text -> text.indexOf('?') >= 0 && QUESTION.matcher(text).matches(),
                claim ->
                        report.tell(
                                map.at(claim.id()),
                                claim.id().written()
                                        + " is a question; a claim says what its answer is"));
    }

    private interface Telling {
        void tell(Claim claim);
    }

    private static void each(Subject map, Predicate<String> wanted, Telling telling) {
        for (Claim claim : map.map().claims()) {
            boolean worded = !claim.text().isBlank() && !map.isRemark(claim.id());
            if (worded && wanted.test(shortened(claim.text()))) {
                telling.tell(claim);
            }
        }
    }

    /** Nobody writes a claim of a thousand words; patterns need not look through one. */
    private static String shortened(String text) {
        return text.length() <= 4000 ? text.strip() : text.substring(0, 4000);
    }

    private static void gather(
            Subject map, Report report, Predicate<String> wanted, String message) {
        List<Report.Place> places = new ArrayList<>();
        each(
                map,
                wanted,
                claim -> places.add(new Report.Place(map.at(claim.id()), claim.id().written())));
        report.gather(places, message);
    }

    static void twoSentences(Subject map, Report report) {
        gather(
                map,
                report,
                WordingChecks::hasTwoSentences,
                "has more than one sentence, where one claim is one");
    }

    private static boolean hasTwoSentences(String text) {
        if (!endsInside(text)) {
            return false;
        }
        Matcher end = TWO_SENTENCES.matcher(text);
        while (end.find()) {
            int from = Math.max(0, end.start() - 8);
            if (!ABBREVIATED.matcher(text.substring(from, end.end())).find()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a full stop or the like stands before the last letter: a quick look for most claims.
     */
    private static boolean endsInside(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
        }
        return false;
    }

    static void joined(Subject map, Report report) {
        gather(
                map,
                report,
                text -> text.indexOf(';') >= 0 && JOINED.matcher(text).find(),
                "joins two claims by a semicolon; each can be doubted alone");
    }

    static void reasonInside(Subject map, Report report) {
        gather(
                map,
                report,
                text -> REASON.matcher(text).find(),
                "holds a reason of its own (\"because\", \"therefore\"), which can be a claim under it");
    }

    static void tooLong(Subject map, Report report) {
        gather(
                map,
                report,
                // so many words need as many letters and blanks
                text -> text.length() > 2 * LONG && Words.of(text).all().size() > LONG,
                "has more than " + LONG + " words");
    }

    static void openReference(Subject map, Report report) {
        gather(
                map,
                report,
                text -> OPEN_REFERENCE.matcher(text).matches(),
                "begins with a word that points to what stands elsewhere; name it");
    }

    static void torn(Subject map, Report report) {
        gather(
                map,
                report,
                text -> text.indexOf('-') >= 0 && TORN.matcher(text).find(),
                "has a word that the end of a line tore apart");
    }

    static void doubled(Subject map, Report report) {
        each(
                map,
                text -> DOUBLED.matcher(text).find(),
                claim -> {
                    Matcher word = DOUBLED.matcher(claim.text());
                    String twice = word.find() ? word.group() : "";
                    report.tell(
                            map.at(claim.id()),
                            claim.id().written()
                                    + " has a word twice: "
                                    + Names.quoted(twice.toLowerCase(Locale.ROOT)));
                });
    }

    static void unbalanced(Subject map, Report report) {
        gather(
                map,
                report,
                text -> !isBalanced(text),
                "has a bracket or quotation mark without its other half");
    }

    private static boolean isBalanced(String text) {
        int round = 0;
        int curly = 0;
        long straight = text.chars().filter(c -> c == '"').count();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            curly += c == '\u201c' ? 1 : c == '\u201d' ? -1 : 0;
            // "a) the first, b) the second" counts off and opens nothing.
            boolean counts = c == ')' && round < 0 && text.substring(0, i).matches(".*\\b\\w");
            round = counts ? 0 : round;
        }
        boolean german = text.indexOf('\u201e') >= 0;
        return round == 0 && (curly == 0 || german) && straight % 2 == 0;
    }

    static void invisible(Subject map, Report report) {
        for (MapSheet.Placed place : map.sheet().placed()) {
            for (String words : List.of(place.node().title(), place.text())) {
                int at = first(words);
                if (at >= 0) {
                    report.tell(
                            place.title(),
                            place.node().written()
                                    + " has a character that cannot be seen: U+"
                                    + String.format(Locale.ROOT, "%04X", (int) words.charAt(at)));
                    break;
                }
            }
        }
    }

    private static int first(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (INVISIBLE.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** One title worded in two ways: the map shows the last. */
    static void wordedTwice(Subject map, Report report) {
        Map<NodeId, String> first = new HashMap<>();
        Map<NodeId, String> keys = new HashMap<>();
        Set<NodeId> told = new java.util.HashSet<>();
        for (MapSheet.Placed place : map.sheet().placed()) {
            String before =
                    place.text().isEmpty() ? null : first.putIfAbsent(place.node(), place.text());
            if (before == null || before.equals(place.text())) {
                continue;
            }
            String key = Words.of(place.text()).key();
            String firstKey = keys.computeIfAbsent(place.node(), node -> Words.of(before).key());
            if (firstKey.isEmpty()) {
                keys.put(place.node(), key);
            } else if (!key.isEmpty() && !firstKey.equals(key) && told.add(place.node())) {
                report.tell(
                        place.title(),
                        place.node().written() + " is worded in two ways; the last one is shown");
            }
        }
    }

    static void undefinedMention(Subject map, Report report) {
        for (MapSheet.Mention mention : map.sheet().mentions()) {
            NodeId node = mention.node();
            boolean known = map.claims().containsKey(node) || map.arguments().containsKey(node);
            if (!known) {
                report.tell(
                        mention.span(),
                        "the map has no "
                                + node.written()
                                + Spelling.nearTitle(node, map.defined()));
            }
        }
    }
}
