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
    CLAIMS,
    GLOSSARY,
    READING,
    /** Last, as a sheet of its own to lay beside the others. */
    MAP;

    /** All, in the usual order. */
    public static final List<HandoutPart> ALL = List.of(values());

    /** As it is written in a map and behind {@code --parts}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HandoutPart> named(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word.strip())).findFirst();
    }
}
