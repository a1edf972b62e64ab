package argmap.audit;

import argmap.audit.Backing.Part;
import argmap.audit.ModalReader.Modal;
import argmap.audit.ModalReader.ModalScale;
import argmap.document.Citation;
import argmap.document.Citation.Meaning;
import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is to be said of one claim, once all that it rests on is known. */
final class Findings {

    /**
     * What stands behind the claims that support a claim, at any depth.
     *
     * @param passages some of them quote the text
     * @param notes some of them have a note
     */
    record Below(boolean passages, boolean notes) {}

    private Findings() {}

    /**
     * Whether neither a claim's passages nor those below it have a note, found or missing, and no
     * other note of its paragraphs may cover it.
     */
    static boolean hasNoNote(
            ClaimAudit claim, List<String> missingNotes, Below below, Document document) {
        return claim.evidence().stream().allMatch(evidence -> evidence.notes().isEmpty())
                && missingNotes.isEmpty()
                && !below.notes()
                && !restsOnSections(claim, document);
    }

    /** Whether all its passages announce or sum up a section. */
    private static boolean restsOnSections(ClaimAudit claim, Document document) {
        return !claim.evidence().isEmpty()
                && claim.evidence().stream()
                        .map(Evidence::passage)
                        .allMatch(
                                passage ->
                                        passage.container() == Container.PARAGRAPH
                                                && SectionSummary.of(document, passage)
                                                        .isPresent());
    }

    static ClaimAudit add(
            ClaimAudit claim,
            List<String> missingNotes,
            Below below,
            Annotations annotations,
            Document document,
            List<Finding> others) {
        List<Finding> found = new ArrayList<>(others);
        if (claim.evidence().isEmpty()) {
            if (annotations.quotations().isEmpty()
                    && !annotations.implicit()
                    && !below.passages()) {
                found.add(new Finding(claim.node(), Code.NO_EVIDENCE.of()));
            }
        } else {
            for (String note : missingNotes) {
                found.add(
                        new Finding(
                                claim.node(),
                                Code.NOTE_MISSING.of(
                                        Detail.note(note), PassagePlaces.of(claim, document))));
            }
            if (hasNoNote(claim, missingNotes, below, document)) {
                found.add(
                        new Finding(
                                claim.node(), Code.NO_NOTE.of(PassagePlaces.of(claim, document))));
            }
            Overstatement.of(claim, document).ifPresent(found::add);
        }
        secondHand(claim, found);
        against(claim, found);
        oneWork(claim).ifPresent(found::add);
        List<String> open =
                claim.works().stream()
                        .filter(work -> !work.full())
                        .map(Work::shortName)
                        .distinct()
                        .toList();
        if (!open.isEmpty()) {
            found.add(new Finding(claim.node(), Code.OPEN_SHORT_FORM.of(new Detail.Works(open))));
        }
        return claim.withFindings(found);
    }

    /**
     * Several citations, and behind them one work: other printings of it and what it quotes too.
     */
    private static Optional<Finding> oneWork(ClaimAudit claim) {
        Backing backing = claim.backing();
        long cited = backing.works().stream().mapToLong(w -> w.places().size()).sum();
        boolean others = backing.works().stream().anyMatch(w -> w.part() != Part.SUPPORT);
        if (backing.independent() != 1 || cited < 2 || others || backing.unidentified() > 0) {
            return Optional.empty();
        }
        List<String> byAuthor =
                backing.sharedAuthors().stream()
                        .flatMap(List::stream)
                        .map(Work::shortName)
                        .distinct()
                        .toList();
        Detail notes = new Detail.Notes(backing.supportingNotes());
        return Optional.of(
                new Finding(
                        claim.node(),
                        byAuthor.isEmpty()
                                ? Code.ONE_WORK.of(
                                        Detail.work(backing.counted().get(0).work().shortName()),
                                        notes)
                                : Code.ONE_AUTHOR.of(new Detail.Works(byAuthor), notes)));
    }

    private static void secondHand(ClaimAudit claim, List<Finding> found) {
        List<Citation> quoting =
                direct(claim).stream()
                        .filter(citation -> citation.meaning() == Meaning.SECOND_HAND)
                        .toList();
        if (quoting.isEmpty()) {
            return;
        }
        Set<NoteNumber> ids = quoting.stream().map(Citation::note).collect(Collectors.toSet());
        found.add(
                new Finding(
                        claim.node(),
                        Code.SECOND_HAND.of(
                                new Detail.Notes(
                                        labels(
                                                claim.notes().stream()
                                                        .filter(n -> ids.contains(n.number()))
                                                        .toList())),
                                new Detail.Words(
                                        quoting.stream()
                                                .map(Citation::signal)
                                                .filter(signal -> !signal.isEmpty())
                                                .distinct()
                                                .toList()))));
    }

    private static void against(ClaimAudit claim, List<Finding> found) {
        for (Citation citation : direct(claim)) {
            if (citation.meaning() == Meaning.OPPOSES || citation.meaning() == Meaning.QUALIFIES) {
                String label = citation.note().label();
                List<String> work =
                        claim.works().stream()
                                .filter(w -> w.id().equals(citation.workId()))
                                .map(Work::shortName)
                                .limit(1)
                                .toList();
                found.add(
                        new Finding(
                                claim.node(),
                                Code.NOTE_AGAINST.of(
                                        Detail.note(label),
                                        Detail.words(citation.signal()),
                                        new Detail.Works(work))));
            }
        }
    }

    /**
     * What is cited right behind the sentences quoted. A note further on may speak of the sentences
     * between, so what it says is not held against this claim.
     */
    private static List<Citation> direct(ClaimAudit claim) {
        Set<NoteNumber> notes =
                claim.evidence().stream()
                        .flatMap(evidence -> evidence.counted().stream())
                        .filter(support -> support.tie() != NoteTie.CLOSES_NEXT)
                        .map(NoteSupport::note)
                        .collect(Collectors.toSet());
        return claim.citations().stream().filter(c -> notes.contains(c.note())).toList();
    }

    private static List<String> labels(List<Note> notes) {
        return notes.stream().map(Note::label).toList();
    }

    /**
     * A passage that announces or sums up a section rests on what that section shows, and needs no
     * note of its own.
     *
     * @param sumsUp it looks back ("In sum", "Viewed as a whole"); else it looks ahead ("This
     *     chapter argues")
     * @param title the section's heading; empty in a text without headings
     */
    record SectionSummary(boolean sumsUp, String title) {
        /** What opens a paragraph that looks back on its section. */
        private static final Pattern SUMS_UP =
                Pattern.compile(
                        "(?:In sum|In summary|In short|To sum(?: it)? up|To summari[sz]e|Summing"
                                + " up|In conclusion|To conclude|On the whole|All in"
                                + " all|Overall|(?:Viewed|Taken|Seen|Considered) (?:as a"
                                + " whole|together)|Insgesamt|Zusammenfassend|Zusammengefa(?:sst|\u00dft)|Alles"
                                + " in allem|Im Ganzen|Im gro\u00dfen und ganzen|Im Gro\u00dfen und"
                                + " Ganzen|Aufs Ganze gesehen|Kurzum|Kurz gesagt|Im"
                                + " Ergebnis|Abschlie\u00dfend|En somme|En r\u00e9sum\u00e9|En"
                                + " conclusion|Pour (?:conclure|r\u00e9sumer)|En d\u00e9finitive|Au"
                                + " total|Dans l['\u2019]ensemble|Somme toute|Bref|En suma|En"
                                + " resumen|En conclusi\u00f3n|Para (?:concluir|resumir)|En"
                                + " definitiva|En conjunto|En s\u00edntesis|Resumiendo)\\b.*",
                        Pattern.DOTALL);

        /** What a sentence says that looks ahead. */
        private static final Pattern ANNOUNCES =
                Pattern.compile(
                        "(?i)\\b(?:(?:this|the (?:following|next|present))"
                                + " (?:chapter|section|part|article|essay|study)|(?:the"
                                + " )?(?:sections|pages|chapters) that follow|in what follows|(?:I|we)"
                                + " (?:shall|will) (?:argue|show|see|examine|turn)|dieses"
                                + " kapitel|diese(?:r|m)? (?:abschnitt|kapitel|aufsatz|studie)|im"
                                + " folgenden|(?:die|das) folgenden? (?:abschnitte?|kapitel|seiten)|ce"
                                + " chapitre|cet article|cette (?:section|partie|\u00e9tude)|dans ce"
                                + " qui suit|les pages qui suivent|nous"
                                + " (?:verrons|montrerons|examinerons)|este"
                                + " (?:cap\u00edtulo|art\u00edculo)|esta (?:secci\u00f3n|parte)|en lo"
                                + " que sigue|las p\u00e1ginas (?:que siguen|siguientes))\\b");

        /** Nothing where the passage does neither. */
        static Optional<SectionSummary> of(Document document, Passage passage) {
            Paragraph paragraph = document.paragraphs().get(passage.index());
            String text = paragraph.text().text();
            if (SUMS_UP.matcher(text.stripLeading()).matches()) {
                return Optional.of(new SectionSummary(true, title(document, passage.index())));
            }
            Span sentence = Sentences.around(text, passage.span());
            return ANNOUNCES.matcher(text.substring(sentence.start(), sentence.end())).find()
                    ? Optional.of(new SectionSummary(false, title(document, passage.index())))
                    : Optional.empty();
        }

        /** The last heading on a line of its own before a paragraph. */
        private static String title(Document document, int paragraph) {
            String title = "";
            for (Heading heading : document.headings()) {
                if (heading.beforeParagraph() <= paragraph && !heading.runIn()) {
                    title = heading.text().text().strip();
                }
            }
            return title;
        }
    }

    /**
     * A claim that is put more strongly than the sentences it is taken from.
     *
     * <p>Two ways: the claim has a word two levels or more above the text's word for the same thing
     * ("always" on "sometimes"), and nothing in the sentences is near its level; or it states as a
     * fact what the text calls possible or probable ("sent" on "may have sent").
     * docs/decisions/0075 says what is held against a claim and what is not.
     */
    static final class Overstatement {
        private static final int CLEAR_GAP = 2;

        /** What is stated with no word of probability. */
        private static final int FACT = 4;

        /** Words that a claim softens by without standing on a scale, or that make no statement. */
        private static final Pattern SOFT =
                Pattern.compile(
                        "\\b(?:could|would|should|can|might|may|expect\\w*|chances?|risks?|hop(?:e|ed|es)"
                                + "|threat\\w*|if|whether|unlikely|doubt\\w*|possib\\w*|potential\\w*|in"
                                + " part|partly|seem\\w*|appear\\w*|apparent\\w*|suggest\\w*|indicat\\w*"
                                + "|according|thought|belie\\w+|held|holds?|argu\\w+|views?|viewed|said|says"
                                + "|claim\\w*|fear\\w*|assum\\w*|probab\\w*|likely|perhaps|tend\\w*"
                                + "|sometimes|often|convinced|plausib\\w*|credib\\w*)\\b",
                        Pattern.CASE_INSENSITIVE);

        private static final Pattern DENIAL =
                Pattern.compile(
                        "\\b(?:not|no|never|nor|without|nothing|none)\\b|n['\u2019]t\\b",
                        Pattern.CASE_INSENSITIVE);

        private Overstatement() {}

        static Optional<Finding> of(ClaimAudit claim, Document document) {
            String sentences = sentences(claim, document);
            List<Modal> text = ModalReader.read(sentences);
            Detail pages = PassagePlaces.of(claim, document);
            return harder(ModalReader.read(claim.wording()), text)
                    .or(() -> asFact(claim.wording(), text))
                    .map(pair -> finding(claim, pair, pages));
        }

        /** Two words for one thing; the claim's is empty where it states a fact. */
        private record Pair(String claimWord, String claimLevel, Modal text) {}

        private static Finding finding(ClaimAudit claim, Pair pair, Detail pages) {
            Detail word = Detail.words(pair.text().word());
            Detail level = Detail.keyword("level", pair.text().levelName());
            return new Finding(
                    claim.node(),
                    pair.claimWord().isEmpty()
                            ? Code.STATED_AS_FACT.of(word, level, pages)
                            : Code.STRONGER_THAN_TEXT.of(
                                    Detail.words(pair.claimWord()),
                                    Detail.keyword("level", pair.claimLevel()),
                                    word,
                                    level,
                                    pages));
        }

        private static Optional<Pair> harder(List<Modal> claim, List<Modal> text) {
            for (Modal strong : claim) {
                boolean softened =
                        claim.stream()
                                .anyMatch(
                                        m ->
                                                m.scale() == strong.scale()
                                                        && strong.level() - m.level() >= CLEAR_GAP);
                boolean said =
                        text.stream()
                                .anyMatch(
                                        m ->
                                                m.scale() == strong.scale()
                                                        && m.level() > strong.level() - CLEAR_GAP);
                if (softened || said) {
                    continue;
                }
                for (Modal weak : text) {
                    if (weak.scale() == strong.scale()
                            && weak.denied() == strong.denied()
                            && strong.sameContent(weak)) {
                        return Optional.of(new Pair(strong.word(), strong.levelName(), weak));
                    }
                }
            }
            return Optional.empty();
        }

        /**
         * The claim has most of the words of the clause that the text hedges, among them the one
         * that the hedge governs, and no hedge at all.
         */
        private static Optional<Pair> asFact(String wording, List<Modal> text) {
            if (SOFT.matcher(wording).find()) {
                return Optional.empty();
            }
            Set<String> words = ModalReader.stems(wording);
            boolean denies = DENIAL.matcher(wording).find();
            for (Modal weak : text) {
                long shared = Modal.shared(weak.clause(), words);
                boolean most = shared >= 3 && shared * 4 >= weak.clause().size() * 3L;
                if (weak.scale() == ModalScale.PROBABILITY
                        && FACT - weak.level() >= CLEAR_GAP
                        && weak.denied() == denies
                        && words.contains(weak.head())
                        && most) {
                    return Optional.of(new Pair("", weak.scale().name(FACT), weak));
                }
            }
            return Optional.empty();
        }

        /**
         * The whole sentences of the claim's passages: a hedge may stand before the words quoted.
         */
        private static String sentences(ClaimAudit claim, Document document) {
            List<String> all = new ArrayList<>();
            for (Evidence evidence : claim.evidence()) {
                Passage passage = evidence.passage();
                if (passage.container() == Container.PARAGRAPH) {
                    String text = document.paragraphs().get(passage.index()).text().text();
                    Span around = Sentences.around(text, passage.span());
                    all.add(text.substring(around.start(), around.end()));
                }
            }
            return String.join("\n", all);
        }
    }
}
