package argmap.diagram;

import argmap.diagram.Scene.Subject;
import java.util.List;

/**
 * One node as it looks; all lengths are in points.
 *
 * @param key unique in the picture
 * @param weight of its outline
 * @param words with their places from the upper left corner
 * @param pills frames round some of the words
 * @param group index of the group it stands in, or -1
 * @param name what it is, for those who cannot see it
 * @param tooltip the passage
 * @param address where a click leads; empty for nowhere
 * @param subject what of the map it shows
 */
record Card(
        String key,
        Form form,
        Dash dash,
        double weight,
        String fill,
        String line,
        List<Words> words,
        List<Pill> pills,
        double width,
        double height,
        int group,
        Name name,
        String tooltip,
        String address,
        Subject subject) {
    Card {
        words = List.copyOf(words);
        pills = List.copyOf(pills);
    }

    /** Not narrower than this; its words stay in the middle. */
    Card atLeast(double least) {
        double more = (least - width) / 2;
        return more <= 0
                ? this
                : withWords(
                        words.stream().map(each -> each.moved(more, 0)).toList(),
                        pills.stream().map(each -> each.moved(more)).toList(),
                        least,
                        height,
                        name);
    }

    /** The same with other words in it. */
    Card withWords(List<Words> said, List<Pill> framed, double wide, double high, Name called) {
        return new Card(
                key, form, dash, weight, fill, line, said, framed, wide, high, group, called,
                tooltip, address, subject);
    }

    /** The same, showing something of the map. */
    Card of(Subject shown) {
        return new Card(
                key, form, dash, weight, fill, line, words, pills, width, height, group, name,
                tooltip, address, shown);
    }

    /**
     * What a thing is called: "Claim: Rent is due. The rent is due. (p. 3)".
     *
     * @param kind "Claim"; empty where the title says it
     * @param more behind the title
     */
    record Name(String kind, String title, String more) {
        static Name of(String title) {
            return new Name("", title, "");
        }

        String full() {
            return (kind.isEmpty() ? "" : kind + ": ") + title + more;
        }

        Name and(String further) {
            return new Name(kind, title, more + further);
        }
    }

    /** What kind of thing it is, told by its outline. */
    enum Form {
        CLAIM,
        ARGUMENT,
        /** A leaf with a folded corner. */
        PARAGRAPH,
        NOTE,
        /** A book with its spine. */
        WORK,
        /** A part of the text, with a heavy side. */
        SECTION,
        /** Where premises join. */
        POINT,
        /** Stands for what is drawn on another sheet. */
        CONNECTOR
    }

    enum Dash {
        SOLID,
        DASHED,
        DOTTED;

        /** Lengths of strokes and gaps. */
        List<Double> pattern() {
            return switch (this) {
                case SOLID -> List.of();
                case DASHED -> List.of(5.0, 3.0);
                case DOTTED -> List.of(1.2, 2.6);
            };
        }
    }

    /**
     * One line of text.
     *
     * @param x of its left end, like {@code y} from the card's upper left corner
     * @param y of its baseline
     */
    record Words(String text, Face face, double size, String colour, double x, double y) {
        Words moved(double dx, double dy) {
            return moved(1, dx, dy);
        }

        Words moved(double scale, double dx, double dy) {
            return new Words(text, face, size * scale, colour, x * scale + dx, y * scale + dy);
        }

        double width() {
            return Fonts.width(text, face, size);
        }

        boolean isRightToLeft() {
            return VisualText.isRightToLeft(text);
        }
    }

    /** The frame of a badge. */
    record Pill(Badge badge, String colour, double x, double y, double width, double height) {
        Pill moved(double dx) {
            return new Pill(badge, colour, x + dx, y, width, height);
        }
    }

    /**
     * A card that leads to another sheet.
     *
     * @param width room for its words, without the point of its outline
     */
    static Card connector(
            String key,
            CardText text,
            double width,
            Theme.Palette colours,
            Name name,
            String tooltip,
            String address) {
        return new Card(
                key,
                Form.CONNECTOR,
                Dash.SOLID,
                1,
                colours.ground(),
                colours.evidence(),
                text.words(),
                List.of(),
                width + text.height() / 3,
                text.height(),
                -1,
                name,
                tooltip,
                address,
                Subject.OTHER);
    }

    /** A dot where lines come together. */
    static Card point(
            String key, String colour, double size, int group, Name name, String tooltip) {
        return new Card(
                key,
                Form.POINT,
                Dash.SOLID,
                1,
                colour,
                colour,
                List.of(),
                List.of(),
                size,
                size,
                group,
                name,
                tooltip,
                "",
                Subject.OTHER);
    }

    Card ofWidth(double other) {
        return new Card(
                key, form, dash, weight, fill, line, words, pills, other, height, group, name,
                tooltip, address, subject);
    }

    Card inGroup(int other) {
        return new Card(
                key, form, dash, weight, fill, line, words, pills, width, height, other, name,
                tooltip, address, subject);
    }
}
