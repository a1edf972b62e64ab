package argmap.report;

import argmap.audit.ComparedQuotation;
import argmap.audit.Finding;
import argmap.audit.MapFinding;
import argmap.audit.NoteFinding;
import argmap.audit.QuotationFinding;
import argmap.audit.SourceFinding;
import argmap.audit.WordDifference;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the audit found, in a handout's language. English has the audit's own words; a test holds
 * that no other language lacks a kind.
 */
final class FindingWords {
    private static final Pattern PLACE =
            Pattern.compile("\\b(pp?\\.|n\\.) ([^\\s,()]+(?:, \\d+)*)");

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
        return Words.clean(phrases.say(key, values(finding).toArray()));
    }

    /** Of a kind with two wordings the second has a key of its own. */
    static String key(Finding finding) {
        boolean fact =
                finding instanceof Finding.StrongerThanText stronger
                        && stronger.claimWord().isEmpty();
        return finding.code() + (fact ? ".fact" : "");
    }

    /** What the phrases of a kind have slots for, in the order of the slots. */
    private List<String> values(Finding finding) {
        if (finding instanceof QuotationFinding quotation) {
            return ofQuotation(quotation);
        }
        if (finding instanceof SourceFinding source) {
            return ofSource(source.compared());
        }
        if (finding instanceof MapFinding map) {
            return ofMap(map);
        }
        if (finding instanceof NoteFinding.FitsElsewhere fits) {
            return List.of(fits.note(), fits.other(), String.join(", ", fits.shared()));
        }
        if (finding instanceof NoteFinding.NumberMissing missing) {
            return List.of(phrases.list(missing.missing()), places(missing.pages()));
        }
        if (finding instanceof NoteFinding.NotBehindIt behind) {
            return List.of(places(behind.pages()));
        }
        if (finding instanceof NoteFinding.RestsOnSection rests) {
            return List.of(places(rests.pages()));
        }
        if (finding instanceof Finding.NoNote none) {
            return List.of(places(none.pages()));
        }
        if (finding instanceof Finding.NoteMissing missing) {
            return List.of(missing.note(), places(missing.pages()));
        }
        if (finding instanceof Finding.NoteAgainst against) {
            return List.of(against.note(), against.signal(), against.work());
        }
        if (finding instanceof Finding.OneWorkOnly one) {
            return List.of(one.work(), phrases.list(one.notes()));
        }
        if (finding instanceof Finding.OneAuthorOnly one) {
            return List.of(String.join("; ", one.works()), phrases.list(one.notes()));
        }
        if (finding instanceof Finding.SecondHand hand) {
            return List.of(phrases.list(hand.notes()));
        }
        if (finding instanceof Finding.OpenShortForms open) {
            return List.of(String.join("; ", open.works()));
        }
        if (finding instanceof Finding.StrongerThanText stronger) {
            return List.of(
                    stronger.claimWord(),
                    stronger.textWord(),
                    places(stronger.pages()),
                    phrases.level(stronger.claimLevel()),
                    phrases.level(stronger.textLevel()));
        }
        return finding.notes();
    }

    private List<String> ofQuotation(QuotationFinding finding) {
        if (finding instanceof QuotationFinding.NotFound none) {
            return List.of(none.words());
        }
        if (finding instanceof QuotationFinding.Ambiguous several) {
            return List.of(several.words(), places(several.places()));
        }
        if (finding instanceof QuotationFinding.Altered altered) {
            return List.of(places(altered.place()), altered.stands(), told(altered.differences()));
        }
        if (finding instanceof QuotationFinding.CutAtDenial cut) {
            return List.of(cut.words(), places(cut.place()), cut.denial());
        }
        if (finding instanceof QuotationFinding.NumberNotThere number) {
            return List.of(number.number(), places(number.pages()));
        }
        if (finding instanceof QuotationFinding.OnlyInWork only) {
            return List.of(only.words(), only.work(), places(only.place()));
        }
        return List.of(((QuotationFinding.Changed) finding).words());
    }

    private List<String> ofSource(ComparedQuotation one) {
        return List.of(
                one.words(),
                one.note(),
                one.work(),
                places(one.place()),
                told(one.differences()),
                one.stands(),
                one.pinpoint());
    }

    private List<String> ofMap(MapFinding finding) {
        if (finding instanceof MapFinding.BearsOnNothing bears) {
            return List.of(bears.thesis());
        }
        if (finding instanceof MapFinding.UnmarkedAttack attack) {
            return List.of(attack.target(), places(attack.place()));
        }
        if (finding instanceof MapFinding.MarkedSupport support) {
            return List.of(support.target(), support.mark(), places(support.place()));
        }
        if (finding instanceof MapFinding.RelationChanged changed) {
            return List.of(changed.target());
        }
        MapFinding.SectionOnOneWork section = (MapFinding.SectionOnOneWork) finding;
        return List.of(section.section(), section.work(), String.valueOf(section.claims()));
    }

    private String told(List<WordDifference> differences) {
        return differences.stream().map(this::told).collect(Collectors.joining("; "));
    }

    private String told(WordDifference difference) {
        if (difference.stands().isEmpty()) {
            return phrases.say("difference.added", difference.quoted());
        }
        if (difference.quoted().isEmpty()) {
            return phrases.say("difference.left-out", difference.stands());
        }
        return phrases.say("difference.other", difference.quoted(), difference.stands());
    }

    /** The audit's places, "pp. 3, 9", "n. 7", "2 (p. 3, p. 9)", in the handout's words. */
    private String places(String english) {
        if (english.equals("in a note")) {
            return phrases.say("difference.in-a-note");
        }
        return PLACE.matcher(english)
                .replaceAll(
                        place -> {
                            String key =
                                    switch (place.group(1)) {
                                        case "n." -> "note";
                                        case "pp." -> "pages";
                                        default -> "page";
                                    };
                            return Matcher.quoteReplacement(phrases.say(key, place.group(2)));
                        });
    }
}
