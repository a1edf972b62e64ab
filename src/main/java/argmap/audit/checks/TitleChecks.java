package argmap.audit.checks;

import argmap.graph.Claim;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles: short, told apart at a glance, and true to their text. */
final class TitleChecks {
    /** Words of a title that fit a box of a diagram; drafts give at most eight. */
    private static final int LONG = 12;

    /** Words that deny without a negation. Where one stands, nothing sure can be said. */
    private static final Pattern DENIAL =
            Pattern.compile(
                    "(?i)\\b(?:un|in|im|ir|il|dis|mis|non|anti)[a-z]{4,}|\\b(?:fail|lack|den[iy]|refus|"
                            + "reject|stop|ceas|wrong|false|mistak|without|instead|rather|hardly|scarcely|"
                            + "barely|few|little|only|but|less|nothing|abandon|avoid|prevent|oppos|doubt|"
                            + "except|unless|until|despite|although|though|if|whether|more than|no longer)");

    private TitleChecks() {}

    static void tooLong(Subject map, Report report) {
        List<Report.Place> places = new ArrayList<>();
        for (NodeId node : map.nodes()) {
            if (Subject.isTitled(node) && Words.of(node.title()).all().size() > LONG) {
                places.add(new Report.Place(map.at(node), node.written()));
            }
        }
        report.gather(places, "has a title of more than " + LONG + " words");
    }

    /** Titles that differ in capitals, blanks or signs alone. */
    static void nearlySame(Subject map, Report report) {
        Map<String, NodeId> first = new HashMap<>();
        for (NodeId node : map.nodes()) {
            String kind = node.written().substring(0, 1);
            String key = TitleIndex.key(node);
            NodeId other = key.length() < 2 ? null : first.putIfAbsent(kind + key, node);
            if (other != null) {
                report.tell(
                        map.at(node),
                        node.written()
                                + " and "
                                + other.written()
                                + " are two, though their titles differ in no letter");
            }
        }
    }

    /**
     * A title that denies what its text says, or the other way round. Told only where the two share
     * most words, one of them has one negation, and neither denies in another way.
     */
    static void deniesText(Subject map, Report report) {
        for (Claim claim : map.map().claims()) {
            if (claim.text().isBlank() || !Subject.isTitled(claim.id())) {
                continue;
            }
            Words title = Words.of(claim.id().title());
            Words text = map.words(claim.id());
            long all = title.negations() + text.negations();
            boolean inTitle = title.negations() == 1;
            Words denying = inTitle ? title : text;
            Words other = inTitle ? text : title;
            if (all == 1
                    && isAboutSame(title, text)
                    && deniesShared(denying, other)
                    && !DENIAL.matcher(claim.id().title() + " " + claim.text()).find()) {
                report.tell(
                        map.at(claim.id()),
                        claim.id().written()
                                + (inTitle
                                        ? " denies what its text affirms"
                                        : " affirms what its text denies"));
            }
        }
    }

    /** What is denied, the word behind the negation or the next, is said by the other. */
    private static boolean deniesShared(Words denying, Words other) {
        List<String> words = denying.all();
        for (int i = 0; i < words.size(); i++) {
            if (denying.isNegation(words.get(i))) {
                return words.subList(i + 1, Math.min(words.size(), i + 3)).stream()
                        .map(Words::stem)
                        .anyMatch(other.terms()::containsKey);
            }
        }
        return false;
    }

    /** At least two terms, four fifths of the title's in the text, and a text of one clause. */
    private static boolean isAboutSame(Words title, Words text) {
        Set<String> terms = title.terms().keySet();
        long shared = terms.stream().filter(text.terms().keySet()::contains).count();
        boolean alike = text.terms().size() <= terms.size() * 2;
        return terms.size() >= 2 && shared >= 2 && shared * 5 >= terms.size() * 4L && alike;
    }
}
