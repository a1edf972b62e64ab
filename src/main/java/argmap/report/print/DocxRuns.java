package argmap.report.print;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** The pieces of a line in a document for Word. */
final class DocxRuns {
    private final XWPFDocument document;
    private final Set<String> targets;

    DocxRuns(XWPFDocument document, Set<String> targets) {
        this.document = document;
        this.targets = targets;
    }

    void add(XWPFParagraph line, Run run) {
        run.fold(
                new Run.Cases<Void>(
                        words -> words(line.createRun(), words.text(), words.face()),
                        mark -> mark(line, mark),
                        link -> link(line, link),
                        blank -> {
                            XWPFRun room = line.createRun();
                            room.setUnderline(UnderlinePatterns.SINGLE);
                            room.setText("\u00a0".repeat(2 * blank.letters()));
                            return null;
                        },
                        sign -> words(line.createRun(), sign.text(), sign.face())));
    }

    private Void words(XWPFRun run, String text, Run.Face face) {
        switch (face) {
            case PLAIN -> {}
            case ITALIC -> run.setItalic(true);
            case BOLD -> run.setBold(true);
            case SMALL -> run.setFontSize(8.5);
        }
        run.setText(text);
        return null;
    }

    /** A footnote that keeps the number it has in the text, instead of counting from 1. */
    private Void mark(XWPFParagraph line, Run.Mark mark) {
        if (mark.note().isEmpty()) {
            return words(line.createRun(), mark.label(), Run.Face.SMALL);
        }
        XWPFFootnote note = document.createFootnote();
        XWPFParagraph below = note.createParagraph();
        below.setStyle(DocxStyles.FOOTNOTE);
        XWPFRun number = below.createRun();
        number.setBold(true);
        number.setText(mark.label());
        below.createRun().setText(" " + mark.note());
        XWPFRun call = line.createRun();
        call.setFontSize(8.5);
        CTFtnEdnRef reference = call.getCTR().addNewFootnoteReference();
        reference.setId(note.getId());
        reference.setCustomMarkFollows(true);
        call.setText(mark.label());
        return null;
    }

    private Void link(XWPFParagraph line, Run.Link link) {
        if (!targets.contains(link.anchor())) {
            return words(line.createRun(), link.text(), link.face());
        }
        CTHyperlink to = line.getCTP().addNewHyperlink();
        to.setAnchor(name(link.anchor()));
        to.addNewR();
        return words(new XWPFRun(to.getRArray(0), (IRunBody) line), link.text(), link.face());
    }

    /** Word takes letters, digits and underscores, 40 at most. */
    static String name(String anchor) {
        String plain = anchor.replaceAll("[^A-Za-z0-9]", "_");
        return plain.length() <= 40
                ? plain
                : plain.substring(0, 31)
                        + "_"
                        + String.format(Locale.ROOT, "%08x", anchor.hashCode());
    }
}
