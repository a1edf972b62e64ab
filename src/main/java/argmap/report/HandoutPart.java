package argmap.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a handout is made of, in the usual order. */
public enum HandoutPart {
    TITLE,
    THESIS,
    ARGUMENT,
    QUESTIONS,
    CRITICAL,
    GLOSSARY,
    READING,
    /** What stands behind each claim: places, notes, works. */
    CLAIMS,
    /** As much of the map as one sheet shows in letters of 8 points, to lay beside the others. */
    MAP,
    /** All of the map, on as many sheets as it takes. */
    SHEETS;

    /** All, in the usual order. */
    public static final List<HandoutPart> ALL = List.of(values());

    /** What a handout has where nothing else is asked for. */
    public static final List<HandoutPart> USUAL =
            ALL.stream().filter(part -> part != SHEETS).toList();

    /** As it is written in a map and behind {@code --parts}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HandoutPart> named(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word.strip())).findFirst();
    }
}
