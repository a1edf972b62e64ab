package argmap.diagram;

import argmap.diagram.Card.Pill;
import argmap.diagram.Card.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one card, set from the top down. What is measured here is what is drawn, so that no
 * label leaves its box.
 */
final class CardText {
    /** Lines of type stand so far apart, to their size. */
    static final double LEADING = 1.2;

    /** The part of a line's height above its baseline: DejaVu Sans' capitals and accents. */
    private static final double ASCENT = 0.95;

    private static final double PILL_PAD = 3.5;

    private final double padX;
    private final double padY;
    private final List<Words> words = new ArrayList<>();
    private final List<Pill> pills = new ArrayList<>();
    private double y;
    private double widest;

    CardText(double padX, double padY) {
        this.padX = padX;
        this.padY = padY;
        this.y = padY;
    }

    /** Lines one below the other, as many as are needed, at most {@code most}. */
    CardText lines(String text, Face face, double size, String colour, double width, int most) {
        if (text.isBlank()) {
            return this;
        }
        Face able = Fonts.fitting(text, face);
        for (String line : Wrap.lines(text, able, size, width, most)) {
            words.add(new Words(line, able, size, colour, padX, y + ASCENT * size));
            widest = Math.max(widest, Fonts.width(line, able, size));
            y += LEADING * size;
        }
        return this;
    }

    /** Badges beside each other, in rows. */
    CardText badges(Iterable<Badge> badges, Theme theme, double size, double width) {
        double x = 0;
        double height = LEADING * size + 2;
        boolean any = false;
        for (Badge badge : badges) {
            double wide = Fonts.width(badge.word(), Face.SANS_BOLD, size) + 2 * PILL_PAD;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += height + 2;
            }
            if (!any) {
                y += 2;
            }
            any = true;
            String colour = theme.badge(badge.tone());
            pills.add(new Pill(badge, colour, padX + x, y, wide, height));
            words.add(
                    new Words(
                            badge.word(),
                            Face.SANS_BOLD,
                            size,
                            colour,
                            padX + x + PILL_PAD,
                            y + 1 + ASCENT * size));
            widest = Math.max(widest, x + wide);
            x += wide + 3;
        }
        if (any) {
            y += height + 1;
        }
        return this;
    }

    /** What runs from right to left begins on the right. */
    List<Words> words() {
        return words.stream()
                .map(w -> w.isRightToLeft() ? w.moved(widest - w.width(), 0) : w)
                .toList();
    }

    List<Pill> pills() {
        return pills;
    }

    double width() {
        return widest + 2 * padX;
    }

    double height() {
        return y + padY;
    }
}
