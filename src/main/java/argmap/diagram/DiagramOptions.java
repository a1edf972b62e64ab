package argmap.diagram;

import argmap.graph.NodeId;
import argmap.message.OutputLanguage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a diagram is drawn.
 *
 * @param page address of the page with the clean text, that nodes link to; empty for no links
 * @param own what the map's file says about its look
 * @param badges words in the foot of some boxes
 * @param evidence the same for what the map rests on, by {@code note:ID}, {@code work:ID} and
 *     {@code paragraph:N}, N from 1
 * @param fontSize of a claim's wording, in points; its title is a point larger, what is said beside
 *     a point smaller, but never below 8
 * @param groups whether sections are drawn as boxes round their claims
 * @param language of the legend and of what is said beside the map's own words
 * @param titles shown instead of their own in the boxes of some claims and arguments
 */
public record DiagramOptions(
        View view,
        Labels labels,
        String page,
        OwnLook own,
        Map<NodeId, Set<Badge>> badges,
        Map<String, Set<Badge>> evidence,
        Theme theme,
        Direction direction,
        double fontSize,
        boolean groups,
        Map<NodeId, String> titles,
        OutputLanguage language) {
    public static final double USUAL_FONT_SIZE = 9;

    public DiagramOptions {
        badges =
                badges.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
        titles = Map.copyOf(titles);
        evidence = Map.copyOf(new TreeMap<>(evidence));
        if (!(fontSize >= 4 && fontSize <= 72)) {
            throw new IllegalArgumentException("a size of 4 to 72 points, not " + fontSize);
        }
    }

    public DiagramOptions(View view, Labels labels, String page) {
        this(
                view,
                labels,
                page,
                OwnLook.NONE,
                Map.of(),
                Map.of(),
                Theme.LIGHT,
                Direction.UP,
                USUAL_FONT_SIZE,
                true,
                Map.of(),
                OutputLanguage.EN);
    }

    public DiagramOptions withLook(OwnLook other) {
        return new DiagramOptions(
                view, labels, page, other, badges, evidence, theme, direction, fontSize, groups,
                titles, language);
    }

    /** With words in the foot of claims and arguments. */
    public DiagramOptions withBadges(Map<NodeId, Set<Badge>> some) {
        return new DiagramOptions(
                view, labels, page, own, some, evidence, theme, direction, fontSize, groups, titles,
                language);
    }

    /** With words in the foot of paragraphs, notes and works, by {@code note:ID} and so on. */
    public DiagramOptions withEvidenceBadges(Map<String, Set<Badge>> some) {
        return new DiagramOptions(
                view, labels, page, own, badges, some, theme, direction, fontSize, groups, titles,
                language);
    }

    public DiagramOptions withTheme(Theme other) {
        return new DiagramOptions(
                view, labels, page, own, badges, evidence, other, direction, fontSize, groups,
                titles, language);
    }

    public DiagramOptions withDirection(Direction other) {
        return new DiagramOptions(
                view, labels, page, own, badges, evidence, theme, other, fontSize, groups, titles,
                language);
    }

    public DiagramOptions withFontSize(double points) {
        return new DiagramOptions(
                view, labels, page, own, badges, evidence, theme, direction, points, groups, titles,
                language);
    }

    public DiagramOptions withLabels(Labels other) {
        return new DiagramOptions(
                view, other, page, own, badges, evidence, theme, direction, fontSize, groups,
                titles, language);
    }

    public DiagramOptions withView(View other) {
        return new DiagramOptions(
                other, labels, page, own, badges, evidence, theme, direction, fontSize, groups,
                titles, language);
    }

    public DiagramOptions withGroups(boolean drawn) {
        return new DiagramOptions(
                view, labels, page, own, badges, evidence, theme, direction, fontSize, drawn,
                titles, language);
    }

    /** With other titles in the boxes of some claims and arguments, such as a list's numbers. */
    public DiagramOptions withTitles(Map<NodeId, String> some) {
        return new DiagramOptions(
                view, labels, page, own, badges, evidence, theme, direction, fontSize, groups, some,
                language);
    }

    /** With another language of what is printed beside the map's own words. */
    public DiagramOptions withLanguage(OutputLanguage other) {
        return new DiagramOptions(
                view, labels, page, own, badges, evidence, theme, direction, fontSize, groups,
                titles, other);
    }

    double titleSize() {
        return fontSize + 1;
    }

    double smallSize() {
        return Math.max(SMALLEST, fontSize - 1);
    }

    /** Points: what a journal prints at the least. */
    static final double SMALLEST = 8;
}
