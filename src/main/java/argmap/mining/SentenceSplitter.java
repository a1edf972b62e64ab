package argmap.mining;

import argmap.text.Sentences;
import argmap.text.Shipped;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a paragraph into sentences with OpenNLP's maximum-entropy model.
 *
 * <p>Scans print {@code word. "} with a blank before the closing mark. The model takes that mark
 * for a sentence of its own, so the blank is moved behind the mark before it looks; offsets stay.
 */
final class SentenceSplitter {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /**
     * The model looks at the whole unspaced stretch around a stop, so one stretch of a million
     * stops would take a million times a million looks. No word is this long.
     */
    private static final int LONGEST_WORD = 60;

    /** A paragraph is looked at in pieces of this size, as the detector's time grows faster. */
    private static final int LONGEST_PIECE = 20_000;

    private static final Pattern CLOSING_AFTER_BLANK =
            Pattern.compile("([.!?,]) ([\"”’])(?=\\s|$)");

    /**
     * A stop that may end a sentence and does not before these: an hour and its day or date, a
     * company and its country, the parties of a case.
     */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "\\b[ap]\\.\\s?m\\.(?=\\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                            + "|January|February|March|April|May|June|July|August|September"
                            + "|October|November|December)\\b)"
                            + "|[\\p{Lu}&]\\S*\\s(?:Inc|Ltd|Corp|Co)\\.(?=\\s(?:USA|UK|Ltd|Inc)\\b)"
                            + "|\\p{Lu}\\S*\\svs?\\.(?=\\s\\p{Lu})");

    private SentenceSplitter() {}

    /** Loaded by the first text that needs it, then kept. */
    private static final class Loaded {
        static final SentenceModel MODEL =
                Shipped.read(SentenceSplitter.class, SentenceSplitter.MODEL, SentenceModel::new);
    }

    /** The sentences of a paragraph, blanks at their ends cut, in order. */
    static List<Span> in(String paragraph) {
        String text = withoutFalseStops(closedUp(paragraph));
        // The detector keeps its last probabilities, so each call has its own; the model is shared.
        SentenceDetectorME detector = new SentenceDetectorME(Loaded.MODEL);
        List<Span> sentences = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = pieceEnd(text, from);
            for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(from, to))) {
                int end = withClosingMark(paragraph, text, from + found.getEnd());
                Span trimmed = trimmed(paragraph, from + found.getStart(), end);
                if (trimmed.isEmpty()) {
                    continue;
                }
                boolean goesOn = Character.isLowerCase(paragraph.charAt(trimmed.start()));
                if (goesOn && found.getStart() > 0 && !sentences.isEmpty()) {
                    // A stop before a lowercase letter is a speck on the page or a lost word.
                    trimmed = sentences.remove(sentences.size() - 1).cover(trimmed);
                }
                sentences.add(trimmed);
            }
            from = to;
        }
        return sentences;
    }

    /** The end of a sentence whose closing mark was moved over the blank before it. */
    private static int withClosingMark(String paragraph, String closedUp, int end) {
        boolean moved =
                end > 0
                        && end < paragraph.length()
                        && paragraph.charAt(end - 1) == ' '
                        && closedUp.charAt(end - 1) == paragraph.charAt(end);
        return moved ? end + 1 : end;
    }

    private static int pieceEnd(String text, int from) {
        if (text.length() - from <= LONGEST_PIECE) {
            return text.length();
        }
        int stop = text.lastIndexOf(". ", from + LONGEST_PIECE);
        int blank = stop > from ? stop + 1 : text.lastIndexOf(' ', from + LONGEST_PIECE);
        return blank > from ? blank : from + LONGEST_PIECE;
    }

    private static String closedUp(String text) {
        Matcher matcher = CLOSING_AFTER_BLANK.matcher(text);
        return matcher.replaceAll("$1$2 ");
    }

    /**
     * The text with a comma for each stop that ends no sentence; offsets stay. OpenNLP takes a list
     * of abbreviations too, but searches the whole text for each entry at each stop: six minutes
     * for a million stops.
     */
    private static String withoutFalseStops(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher goesOn = GOES_ON.matcher(text);
        while (goesOn.find()) {
            out.setCharAt(goesOn.end() - 1, ',');
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i - start > LONGEST_WORD) {
                    commas(out, start, i);
                } else if (i > start && text.charAt(i - 1) == '.' && isShortForm(text, start, i)) {
                    out.setCharAt(i - 1, ',');
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static void commas(StringBuilder out, int from, int to) {
        for (int at = from; at < to; at++) {
            if (".!?".indexOf(out.charAt(at)) >= 0) {
                out.setCharAt(at, ',');
            }
        }
    }

    /** An abbreviation or an initial ("J."), opening marks left aside. */
    private static boolean isShortForm(String text, int start, int end) {
        int from = start;
        while (from < end && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        String word = text.substring(from, Math.max(from, end - 1));
        return Sentences.isShortForm(word);
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = Math.min(end, text.length());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
