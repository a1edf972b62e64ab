package argmap.report;

import argmap.audit.Finding;
import java.util.List;

/**
 * What the audit found, in a handout's language. English has the audit's own words; so has, in any
 * language, a finding that is newer than the phrases.
 */
final class FindingWords {
    private final Phrases phrases;

    FindingWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** As a question to discuss. */
    String question(Finding finding) {
        return said("question.", finding, finding.question());
    }

    /** As a sentence. */
    String sentence(Finding finding) {
        return said("finding.", finding, finding.sentence());
    }

    private String said(String kind, Finding finding, String english) {
        String key = kind + key(finding);
        if (phrases.isEnglish() || !phrases.has(key)) {
            return Words.clean(english);
        }
        List<String> values = values(finding);
        return values.isEmpty() && phrases.say(key).contains("{0}")
                ? Words.clean(english)
                : Words.clean(phrases.say(key, values.toArray()));
    }

    /** Of a kind with two wordings the second has a key of its own. */
    private static String key(Finding finding) {
        boolean fact =
                finding instanceof Finding.StrongerThanText stronger
                        && stronger.claimWord().isEmpty();
        return finding.code() + (fact ? ".fact" : "");
    }

    /** What the phrases of a kind have slots for, in the order of the slots. */
    private List<String> values(Finding finding) {
        if (finding instanceof Finding.NoNote none) {
            return List.of(phrases.inWords(none.pages()));
        }
        if (finding instanceof Finding.NoteMissing missing) {
            return List.of(missing.note(), phrases.inWords(missing.pages()));
        }
        if (finding instanceof Finding.NoteAgainst against) {
            return List.of(against.note(), against.signal(), against.work());
        }
        if (finding instanceof Finding.OneWorkOnly one) {
            return List.of(one.work(), phrases.list(one.notes()));
        }
        if (finding instanceof Finding.OpenShortForms open) {
            return List.of(String.join("; ", open.works()));
        }
        if (finding instanceof Finding.StrongerThanText stronger) {
            return List.of(
                    stronger.claimWord(),
                    stronger.textWord(),
                    phrases.inWords(stronger.pages()),
                    phrases.level(stronger.claimLevel()),
                    phrases.level(stronger.textLevel()));
        }
        return finding.notes().isEmpty() ? List.of() : List.of(phrases.list(finding.notes()));
    }
}
