package argmap;

import argmap.audit.Audit;
import argmap.audit.AuditReport;
import argmap.audit.Grounding;
import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.Annotations;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.MapInfo;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Span;
import java.util.List;
import java.util.Map;

/** A small quarrel about rent, with every sign in it that a page must not take for its own. */
public final class Sample {
    private static final Span NOWHERE = new Span(0, 0);

    private Sample() {}

    public static Document document() {
        return new TextBuilder()
                .page(12, "Rent & Frost")
                .heading(1, "The Quarrel over <Rent>")
                .paragraph(
                        "The rent was due on \"Monday\".{7} Nobody disputes that the pipes froze,"
                                + " though the land{p13}lord said </script><b>nothing</b> of it & let"
                                + " the matter rest.{8}{*}")
                .note("7", "Ullman, Lease & Law, 3:251-59.")
                .note("8", "Quoted in Carr, 'Winter' <1918>, chap. 9; but see Ullman, Lease, 12.")
                .note("*", "See the appendix.")
                .heading(2, "What was owed")
                .paragraph(Paragraph.Kind.BLOCK_QUOTATION, "1917. A year of frost *and* [snow].")
                .paragraph(Paragraph.Kind.LIST_ITEM, "- coal")
                .paragraph(Paragraph.Kind.LIST_ITEM, "wood_and_oil")
                .runIn(3, "The end.")
                .paragraph("The end. Half the rent was paid in $ and ^late^.{99}")
                .page(14, "Head of 14")
                .note("10", "A note without a mark.")
                .build("seeds/rent.txt");
    }

    public static Works works(Document document) {
        return new Works(
                List.of(
                        citation(
                                document,
                                "7",
                                "Ullman, Lease & Law, 3:251-59",
                                "ullman",
                                "3:251-59"),
                        citation(
                                document,
                                "8",
                                "Carr, 'Winter' <1918>, chap. 9",
                                "carr",
                                "chap. 9")),
                List.of(
                        new Work(
                                "ullman",
                                Map.of(
                                        CitationField.AUTHOR,
                                        "Ullman",
                                        CitationField.TITLE,
                                        "Lease & Law",
                                        CitationField.PLACE,
                                        "London",
                                        CitationField.YEAR,
                                        "1961"),
                                true),
                        new Work(
                                "carr",
                                Map.of(
                                        CitationField.AUTHOR,
                                        "Carr",
                                        CitationField.TITLE,
                                        "'Winter' <1918>"),
                                false)),
                List.of(),
                List.of());
    }

    private static Citation citation(
            Document document, String label, String words, String work, String pinpoint) {
        Note note = document.note(NoteNumber.of(label)).orElseThrow();
        int at = note.text().text().indexOf(words);
        Span inNote = new Span(at, at + words.length());
        boolean quoted = work.equals("carr");
        return new Citation(
                label + ".1",
                NoteNumber.of(label),
                inNote,
                note.text().inSource(inNote),
                quoted ? "Quoted in" : "",
                quoted ? Citation.Meaning.SECOND_HAND : Citation.Meaning.SUPPORTS,
                quoted ? Citation.Form.SHORT : Citation.Form.FULL,
                work,
                Map.of(CitationField.AUTHOR, words.substring(0, words.indexOf(','))),
                pinpoint,
                List.of());
    }

    public static ArgumentMap map() {
        return new ArgumentMap(
                new MapInfo(
                        "Rent & Frost", "A <quarrel>", "A. Author", "The Work", "seeds/rent.txt"),
                List.of(Section.WHOLE, new Section("What was owed", 1, 0)),
                List.of(
                        claim("Rent is due", 0, "The rent was due on \"Monday\""),
                        claim("Pipes froze", 0, "Nobody disputes that the pipes froze"),
                        claim(
                                "Silence",
                                1,
                                "said </script><b>nothing</b> of it & let the matter rest"),
                        claim("Paid half", 1, "Half the rent was paid in $"),
                        new Claim(
                                new ClaimId("No passage"),
                                "Nobody says <this> & that.",
                                1,
                                List.of("concession"),
                                Annotations.NONE,
                                NOWHERE)),
                List.of(),
                List.of(
                        relation(Relation.Kind.SUPPORT, "Pipes froze", "Rent is due"),
                        relation(Relation.Kind.ATTACK, "Silence", "Rent is due"),
                        relation(Relation.Kind.SUPPORT, "Paid half", "Silence"),
                        relation(Relation.Kind.CONCESSION, "No passage", "Rent is due")));
    }

    private static Claim claim(String title, int section, String quote) {
        Annotations quoted =
                new Annotations(
                        List.of(new Quotation(quote, NOWHERE)),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        false,
                        title.equals("Paid half"),
                        0,
                        "");
        String text = title + ", the author's \"words\" say.";
        return new Claim(new ClaimId(title), text, section, List.of(), quoted, NOWHERE);
    }

    private static Relation relation(Relation.Kind kind, String from, String to) {
        return new Relation.Between(kind, new ClaimId(from), new ClaimId(to), NOWHERE);
    }

    public static GroundedMap grounded() {
        Document document = document();
        return Grounding.ground(map(), document, works(document)).value();
    }

    public static AuditReport audit() {
        return Audit.of(grounded());
    }
}
