package argmap.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A claim that several of the {@link LibraryBooks} make, each in words of its own, some to deny it:
 * what brought about what.
 *
 * @param cause a noun, its near synonym, and what it is the cause's name "of"
 * @param effect likewise
 * @param source the one work that all books cite for it; -1 where each cites what it likes
 */
record PlantedClaim(int id, Side cause, Side effect, int source) {
    record Side(String noun, String synonym, String of) {
        String words(Random random) {
            return (random.nextInt(3) == 0 ? synonym : noun) + " of the " + of;
        }
    }

    private static final List<String> CAUSES =
            List.of(
                    "closing|closure",
                    "decline|decay",
                    "founding|foundation",
                    "loss|surrender",
                    "growth|expansion",
                    "failure|collapse");
    private static final List<String> EFFECTS =
            List.of(
                    "rising|revolt",
                    "strike|stoppage",
                    "dissolution|break-up",
                    "famine|dearth",
                    "reform|reorganisation",
                    "exodus|flight");
    private static final List<String> SAID =
            List.of(
                    "#C led to #E",
                    "#E was the result of #C",
                    "it was #C that brought about #E",
                    "without #C there would have been no #F",
                    "#C, more than anything else, explains #E",
                    "the cause of #E lay in #C");
    private static final List<String> DENIED =
            List.of(
                    "#C did not lead to #E",
                    "#E was by no means the result of #C",
                    "it was not #C that brought about #E",
                    "#C never explained #E");
    private static final List<String> OPENINGS =
            List.of("", "", "I argue that ", "The evidence shows that ", "It is clear that ");

    static Side cause(Random random, String of) {
        return side(CAUSES, random, of);
    }

    static Side effect(Random random, String of) {
        return side(EFFECTS, random, of);
    }

    private static Side side(List<String> nouns, Random random, String of) {
        List<String> pair = Arrays.asList(nouns.get(random.nextInt(nouns.size())).split("\\|", -1));
        return new Side(pair.get(0), pair.get(1), of);
    }

    /** A sentence that makes the claim, or denies it. */
    String sentence(Random random, boolean denied) {
        List<String> forms = denied ? DENIED : SAID;
        String result = effect.words(random);
        String said =
                OPENINGS.get(random.nextInt(OPENINGS.size()))
                        + forms.get(random.nextInt(forms.size()))
                                .replace("#C", "the " + cause.words(random))
                                .replace("#E", "the " + result)
                                .replace("#F", result);
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }
}
