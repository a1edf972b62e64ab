package argmap.audit;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Paragraph;
import argmap.graph.Passage;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A passage that announces or sums up a section rests on what that section shows, and needs no note
 * of its own.
 *
 * @param sumsUp it looks back ("In sum", "Viewed as a whole"); else it looks ahead ("This chapter
 *     argues")
 * @param title the section's heading; empty in a text without headings
 */
record SectionSummary(boolean sumsUp, String title) {
    /** What opens a paragraph that looks back on its section. */
    private static final Pattern SUMS_UP =
            Pattern.compile(
                    "(?:In sum|In summary|In short|To sum(?: it)? up|To summari[sz]e|Summing up|In"
                            + " conclusion|To conclude|On the whole|All in"
                            + " all|Overall|(?:Viewed|Taken|Seen|Considered) (?:as a"
                            + " whole|together)|Insgesamt|Zusammenfassend|Zusammengefa(?:sst|\u00dft)|Alles"
                            + " in allem|Im Ganzen|Im gro\u00dfen und ganzen|Im Gro\u00dfen und"
                            + " Ganzen|Aufs Ganze gesehen|Kurzum|Kurz gesagt|Im"
                            + " Ergebnis|Abschlie\u00dfend|En somme|En r\u00e9sum\u00e9|En"
                            + " conclusion|Pour (?:conclure|r\u00e9sumer)|En d\u00e9finitive|Au"
                            + " total|Dans l['\u2019]ensemble|Somme toute|Bref|En suma|En resumen|En"
                            + " conclusi\u00f3n|Para (?:concluir|resumir)|En definitiva|En conjunto|En"
                            + " s\u00edntesis|Resumiendo)\\b.*",
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
                            + " chapitre|cet article|cette (?:section|partie|\u00e9tude)|dans ce qui"
                            + " suit|les pages qui suivent|nous (?:verrons|montrerons|examinerons)|este"
                            + " (?:cap\u00edtulo|art\u00edculo)|esta (?:secci\u00f3n|parte)|en lo que"
                            + " sigue|las p\u00e1ginas (?:que siguen|siguientes))\\b");

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
