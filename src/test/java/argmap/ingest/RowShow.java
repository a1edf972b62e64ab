package argmap.ingest;

import argmap.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what each row of a text is read as. */
public final class RowShow {
    private RowShow() {}

    public static void main(String[] arguments) throws Exception {
        Source source = new Source("x", Files.readString(Path.of(arguments[0])));
        Lines lines = new Lines(Columns.unfold(source), true);
        Pages pages = PageSplitter.split(lines);
        Licence.setAside(lines);
        PageFurniture.setAside(lines, pages);
        StrayText.setAside(lines, pages);
        Lines.Role[] roles = new Lines.Role[lines.count()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = lines.role(i);
        }
        RowFacts facts = new RowFacts(lines, pages);
        RowReader reader = new RowReader(lines, pages, facts, RowModel.shipped());
        RowState[] states = new RowState[facts.count];
        for (RowState s = reader.read(); s != null && s.row >= 0; s = s.before) {
            states[s.row] = s;
        }
        for (int i = 0; i < states.length; i++) {
            RowState s = states[i];
            String text = lines.text(i);
            System.out.println(
                    i
                            + " p"
                            + facts.page[i]
                            + (lines.within(i) ? " within " : " ")
                            + roles[i]
                            + " "
                            + s.kind
                            + (s.step == null ? "" : " " + s.step)
                            + " | "
                            + text.substring(0, Math.min(90, text.length())));
        }
    }
}
