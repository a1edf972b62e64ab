package argmap.mining;

import argmap.graph.Draft.LinkedSupport;
import argmap.graph.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Premises in a claim's own paragraph that carry it only together (linked arguments, Thomas,
 * "Practical Reasoning in Natural Language", 1973; Freeman, "Argument Structure", 2011).
 *
 * <p>Three plain forms: a claim that says so ("Taken together, ..."), a second reason joined to the
 * first ("A. And since B, C."), and a condition whose antecedent the text asserts ("If A, then B.
 * A. Thus B."). All else is left convergent, which is what reasons are by default.
 */
final class LinkedPremises {
    /** Sentences before and after a claim in which its premises are looked for. */
    private static final int NEAR = 3;

    /** A sentence shows what it is in its first lines. */
    private static final int LOOKED_AT = 800;

    /** Share of a clause's words from which on a sentence says the same. */
    private static final double SAYS_IT = 0.6;

    private static final double SAYS_PART = 0.3;

    /**
     * Not measured: 110 texts of 5,548 sentences have one such form, and that is too few to say
     * more than that it may be so.
     */
    private static final double MAYBE = 0.5;

    private static final Pattern TOGETHER =
            pattern(
                    "^(?:(?:and|but) )?(?:(?:taken|considered|viewed|read)"
                            + " together|together,|together (?:these|the two|both|they)|in"
                            + " combination|combined,|jointly,|(?:these|the) (?:two|three|both) (?:\\w+"
                            + " )?(?:together|combined)|from (?:both|these"
                            + " (?:two|three))\\b|zusammengenommen|beides zusammen|zusammen"
                            + " (?:zeigen|ergeben|belegen)|pris(?:es)? ensemble|ensemble,)");
    private static final Pattern THREE = pattern("\\b(?:three|drei|trois)\\b");
    private static final Pattern NOT_ALONE =
            pattern(
                    "\\bneither (?:\\w+ ){0,4}(?:alone|by itself|on its own)\\b"
                            + "|\\bonly (?:both )?together\\b");
    private static final Pattern AND_SINCE =
            pattern("^and (?:since|because) (?!then\\b|\\d)([^,]{12,250}), (.{10,})");
    private static final Pattern SINCE_AND_SINCE =
            pattern(
                    "^(?:since|because) (?!\\d)(.{12,250}?),? and (?:since|because)"
                            + " (?!\\d)(.{12,250}?), (.{10,})");
    private static final Pattern IF_THEN =
            pattern(
                    "^(?:(?:and|but|now) )?(?:if|wenn|si) ([^,;]{12,250}), (?:then |so |dann |so"
                            + " |alors )?(.{12,})");

    private final Sentence claim;
    private final List<Sentence> near = new ArrayList<>();
    private final List<LinkedSupport> found = new ArrayList<>();

    private LinkedPremises(Sentence claim, List<Sentence> paragraph) {
        this.claim = claim;
        for (Sentence other : paragraph) {
            int apart = Math.abs(other.place() - claim.place());
            if (apart > 0 && apart <= NEAR && !other.text().endsWith("?")) {
                near.add(other);
            }
        }
    }

    /** The linked premises of a claim; mostly none. */
    static List<LinkedSupport> of(Sentence claim, List<Sentence> paragraph) {
        LinkedPremises premises = new LinkedPremises(claim, paragraph);
        premises.together();
        premises.sinceAndSince();
        premises.condition();
        return premises.found;
    }

    private void together() {
        String text = head(claim);
        Matcher mark = TOGETHER.matcher(text);
        Matcher alone = NOT_ALONE.matcher(text);
        boolean says = mark.find();
        if (!says && !alone.find()) {
            return;
        }
        int wanted = THREE.matcher(text).find() ? 3 : 2;
        List<Sentence> before = before(wanted);
        if (before.size() == wanted) {
            String words = says ? mark.group() : alone.group();
            add(before.stream().map(Sentence::text).toList(), "takes them together", words);
        }
    }

    private void sinceAndSince() {
        Matcher both = SINCE_AND_SINCE.matcher(head(claim));
        if (both.find()) {
            add(List.of(both.group(1), both.group(2)), "joins two reasons", "since ... and since");
            return;
        }
        Matcher second = AND_SINCE.matcher(head(claim));
        List<Sentence> before = before(1);
        if (second.find() && !before.isEmpty() && isTiedTo(second.group(1), before.get(0))) {
            String mark = head(claim).substring(0, second.start(1)).strip();
            add(List.of(before.get(0).text(), second.group(1)), "joins a second reason", mark);
        }
    }

    /** True when a reason speaks of what the sentence before speaks of. */
    private static boolean isTiedTo(String reason, Sentence before) {
        return WordStems.of(reason).stream().anyMatch(before.words()::contains)
                && !Connectives.INFERRING.in(before.text());
    }

    private void condition() {
        for (Sentence conditional : near) {
            Matcher ifThen = IF_THEN.matcher(head(conditional));
            if (!ifThen.find() || !concludes(ifThen.group(2))) {
                continue;
            }
            Optional<Sentence> asserted =
                    near.stream()
                            .filter(other -> other.index() != conditional.index())
                            .filter(other -> asserts(other, ifThen.group(1)))
                            .findFirst();
            if (asserted.isPresent()) {
                boolean first = conditional.index() < asserted.get().index();
                String a = conditional.text();
                String b = asserted.get().text();
                add(
                        first ? List.of(a, b) : List.of(b, a),
                        "follows from a condition that holds",
                        "if");
                return;
            }
        }
    }

    /** True when the claim says the consequent, or draws a conclusion that shares some of it. */
    private boolean concludes(String consequent) {
        double share = share(consequent, claim);
        return share >= SAYS_IT || (share >= SAYS_PART && Connectives.INFERRING.in(claim.text()));
    }

    private static boolean asserts(Sentence sentence, String clause) {
        return !IF_THEN.matcher(head(sentence)).find()
                && Concession.denies(sentence.text()) == Concession.denies(clause)
                && share(clause, sentence) >= SAYS_IT;
    }

    /** Share of a clause's telling words that a sentence has; 0 where there are too few to tell. */
    private static double share(String clause, Sentence sentence) {
        Set<String> words = new HashSet<>(WordStems.of(clause));
        int size = words.size();
        words.retainAll(new HashSet<>(sentence.words()));
        return size < 2 ? 0 : (double) words.size() / size;
    }

    private List<Sentence> before(int wanted) {
        List<Sentence> before = near.stream().filter(s -> s.index() < claim.index()).toList();
        return before.subList(Math.max(0, before.size() - wanted), before.size());
    }

    private void add(List<String> premises, String how, String mark) {
        Optional<Scheme> scheme = ShownScheme.ofConclusion(claim.text()).map(ShownScheme::scheme);
        String reason = "the claim " + how + " (\"" + mark.replaceAll("[,\\s]+$", "") + "\")";
        found.add(new LinkedSupport(claim.paragraph(), premises, scheme, MAYBE, reason));
    }

    private static String head(Sentence sentence) {
        String text = sentence.text();
        return text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(
                pattern,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }
}
