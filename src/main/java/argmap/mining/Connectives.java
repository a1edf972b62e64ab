package argmap.mining;

import argmap.text.Shipped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that show what a sentence does in an argument. The lists follow Knott and Dale, "Using
 * linguistic phenomena to motivate a set of coherence relations" (1994), the Penn Discourse
 * Treebank's connectives, and for stance Hyland, "Metadiscourse" (2005), appendix; in German and
 * French the common ones of the grammars (Duden, "Die Grammatik", on Konnektoren; Grevisse, "Le bon
 * usage", on conjonctions), no more: what those weigh is learned on their English fellows. The
 * words stand in {@code connectives.txt}.
 */
enum Connectives {
    SUMMING,
    INFERRING,
    CONCEDING,
    /** Of a whole sentence, against the one before it. */
    TURNING,
    /** The author grants something, to outweigh it in what follows. */
    GRANTING,
    /** What somebody else holds: a view that the author may reject. */
    ATTRIBUTING,
    /** The author says what will be done, not what is so. */
    ANNOUNCING,
    /** The author says what he or she thinks. */
    JUDGING,
    CONTRASTING,
    OPPOSING,
    EXAMPLE,
    CAUSING,
    MOVING,
    RESTATING,
    ADDING,
    STANCE,
    BELIEVING,
    /** A clause with "that" behind whatever verb, noun or adjective. */
    SAYING_THAT,
    GENERAL,
    WEIGHING,
    TOLD_BY_OTHERS,
    NARRATING,
    LEANING;

    /** Matches nothing: a mark that has no words in a language. */
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** A sentence's marks stand in its first lines; the rest of a torn text is not searched. */
    private static final int LOOKED_AT = 2_000;

    private static final class Words {
        static final Map<String, List<String>> ALL =
                Shipped.sections(Connectives.class, "connectives.txt");
    }

    @SuppressWarnings("ImmutableEnumChecker") // filled once, in the constructor
    private final Map<TextTongue, Pattern> patterns = new EnumMap<>(TextTongue.class);

    Connectives() {
        patterns.put(
                TextTongue.ENGLISH,
                Pattern.compile(
                        any(Words.ALL.getOrDefault(name(), List.of())), Pattern.CASE_INSENSITIVE));
        for (TextTongue tongue : List.of(TextTongue.GERMAN, TextTongue.FRENCH)) {
            List<String> its = Words.ALL.getOrDefault(name() + " " + tongue, List.of());
            if (!its.isEmpty()) {
                patterns.put(
                        tongue,
                        Pattern.compile(
                                any(its),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
            }
        }
    }

    boolean in(String sentence) {
        return patterns.getOrDefault(TextTongue.ENGLISH, NEVER).matcher(head(sentence)).find();
    }

    /** The words that were found, as the sentence has them; empty when there are none. */
    String found(String sentence) {
        return found(sentence, TextTongue.ENGLISH);
    }

    /** The same in another language; a mark that has no words in it there is never found. */
    String found(String sentence, TextTongue tongue) {
        Matcher matcher = patterns.getOrDefault(tongue, NEVER).matcher(head(sentence));
        if (!matcher.find()) {
            return "";
        }
        return matcher.group().replaceAll("^[\\s,\"“”]+|[\\s,]+$", "");
    }

    private static String head(String sentence) {
        return sentence.length() > LOOKED_AT ? sentence.substring(0, LOOKED_AT) : sentence;
    }

    /**
     * A pattern of all lines. Those behind {@code >} stand together at the sentence's start, an
     * opening quotation mark left aside.
     */
    private static String any(List<String> lines) {
        String start =
                lines.stream()
                        .filter(line -> line.startsWith("> "))
                        .map(line -> line.substring(2))
                        .collect(Collectors.joining("|"));
        Stream<String> anywhere = lines.stream().filter(line -> !line.startsWith("> "));
        Stream<String> opening =
                start.isEmpty() ? Stream.of() : Stream.of("^[\"“(\\s]*(?:" + start + ")(?!\\w)");
        return Stream.concat(opening, anywhere).collect(Collectors.joining("|"));
    }
}
