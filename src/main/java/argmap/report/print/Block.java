package argmap.report.print;

import argmap.diagram.Drawing;
import java.util.List;
import java.util.function.Function;

/** What stands below the last and above the next. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 for a part, 3 for a section of the text
     * @param anchor empty where nothing leads to it
     */
    record Heading(int level, String text, String anchor) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.heading().apply(this);
        }
    }

    /**
     * A paragraph.
     *
     * @param indent 0 to 4
     * @param label what hangs before its first line, as the number of a claim; empty for none
     * @param anchor empty where nothing leads to it
     * @param keep whether it stays on the page of what follows
     */
    record Paragraph(
            Style style, int indent, String label, String anchor, List<Run> runs, boolean keep)
            implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** One without label or anchor that may part from what follows. */
        public static Paragraph of(Style style, Run... runs) {
            return new Paragraph(style, 0, "", "", List.of(runs), false);
        }

        /** One with a hanging label. */
        public static Paragraph labelled(Style style, String label, List<Run> runs) {
            return new Paragraph(style, 0, label, "", runs, false);
        }

        /** The same, kept on the page of what follows. */
        public Paragraph kept() {
            return new Paragraph(style, indent, label, anchor, runs, true);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paragraph().apply(this);
        }
    }

    /**
     * A picture.
     *
     * @param name what it is, for those who do not see it
     * @param caption below it; empty for none
     * @param room millimetres of a slide's height that it may fill; 0 for a page of its own
     */
    record Picture(Drawing drawing, String name, String caption, double room) implements Block {
        /** One that has a page to itself. */
        public Picture(Drawing drawing, String name, String caption) {
            this(drawing, name, caption, 0);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.picture().apply(this);
        }
    }

    /**
     * A table.
     *
     * @param widths of its columns in hundredths of the line
     */
    record Table(List<Integer> widths, List<String> head, List<List<List<Run>>> rows)
            implements Block {
        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows =
                    rows.stream()
                            .map(row -> row.stream().map(List::copyOf).toList())
                            .map(List::copyOf)
                            .toList();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.table().apply(this);
        }
    }

    <R> R fold(Cases<R> cases);

    /** One function for each kind. */
    record Cases<R>(
            Function<Heading, R> heading,
            Function<Paragraph, R> paragraph,
            Function<Picture, R> picture,
            Function<Table, R> table) {}
}
