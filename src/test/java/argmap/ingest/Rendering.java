package argmap.ingest;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Leftover;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Repair;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Span;

import java.util.List;

/** A rebuilt document as lines that a person can check, every piece with its place. */
final class Rendering {
    private final Document document;
    private final StringBuilder out = new StringBuilder();

    private Rendering(Document document) {
        this.document = document;
    }

    static String of(Diagnosed<Document> read) {
        Rendering rendering = new Rendering(read.value());
        rendering.body();
        read.diagnostics().forEach(rendering::diagnostic);
        return rendering.out.toString();
    }

    private void body() {
        for (Page page : document.pages()) {
            line("page", page.span(), page.number() + " | " + page.header() + " | " + page.folio());
        }
        for (int i = 0; i <= document.paragraphs().size(); i++) {
            for (Heading heading : document.headingsByParagraph().getOrDefault(i, List.of())) {
                String level = heading.level() + (heading.runIn() ? " run-in" : "");
                line("heading " + level, heading.text().sourceSpan(), heading.text().text());
            }
            if (i < document.paragraphs().size()) {
                paragraph(document.paragraphs().get(i));
            }
        }
        for (Note note : document.notes()) {
            String pages = note.page() + "-" + note.lastPage();
            String sure = note.certain() ? "" : " ?";
            line("note " + note.id() + sure + " p. " + pages, note.labelSpan(), note.text().text());
        }
        for (Repair repair : document.repairs()) {
            String change = repair.stood().replace("\n", "\\n") + " -> " + repair.read();
            line("repair " + repair.rule(), repair.span(), change);
        }
        for (Leftover leftover : document.leftovers()) {
            line(
                    "left " + leftover.why(),
                    leftover.span(),
                    document.source().text(leftover.span()));
        }
    }

    private void paragraph(Paragraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text().text());
        for (int i = paragraph.markers().size() - 1; i >= 0; i--) {
            NoteMarker marker = paragraph.markers().get(i);
            String sure = marker.certain() ? "" : "?";
            text.insert(marker.offset(), "{" + marker.number().id() + sure + "}");
        }
        String pages = paragraph.page() + "-" + paragraph.lastPage();
        String kind = paragraph.kind() == Paragraph.Kind.PLAIN ? "" : " " + paragraph.kind();
        line("paragraph" + kind + " p. " + pages, paragraph.span(), text.toString());
    }

    private void diagnostic(Message diagnostic) {
        line(
                diagnostic.severity().word() + " " + diagnostic.code(),
                diagnostic.span(),
                diagnostic.message());
    }

    private void line(String what, Span span, String words) {
        String from = document.source().position(span.start()).toString();
        String to = document.source().position(span.end()).toString();
        out.append(what).append(" [").append(from).append(' ').append(to).append("] ");
        out.append(words.strip()).append('\n');
    }
}
