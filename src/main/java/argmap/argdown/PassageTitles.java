package argmap.argdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles for passages, each once: the first words of a passage. */
final class PassageTitles {
    /** Words of a passage that make its title. */
    private static final int WORDS = 7;

    /** What a title does not begin with. */
    private static final Pattern CONNECTIVE =
            Pattern.compile(
                    "^(?:thus|therefore|hence|accordingly|moreover|furthermore|in addition|finally"
                            + "|first|second|third|similarly|indeed|in short|in sum|for example"
                            + "|for instance|however|nevertheless|at the same time|on the whole),"
                            + "\\s+",
                    Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    void take(String title) {
        taken.add(title);
    }

    boolean isTaken(String title) {
        return taken.contains(title);
    }

    /** A title that nothing has yet, and takes it. */
    String free(String quote) {
        String plain = CONNECTIVE.matcher(quote.strip()).replaceFirst("");
        List<String> words = List.of(plain.split("\\s+", -1));
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < Math.min(words.size(), WORDS); i++) {
            title.append(i == 0 ? "" : " ").append(words.get(i).replaceAll("[\\[\\]<>]", ""));
        }
        String base = title.toString().replaceAll("[\\p{Punct}\\s]+$", "");
        String first =
                base.isEmpty()
                        ? "Passage"
                        : base.substring(0, 1).toUpperCase(Locale.ROOT) + base.substring(1);
        String free = first;
        for (int i = 2; !taken.add(free); i++) {
            free = first + " (" + i + ")";
        }
        return free;
    }
}
