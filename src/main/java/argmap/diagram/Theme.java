package argmap.diagram;

import argmap.graph.MapEdge;
import java.util.List;

/**
 * The colours of a picture. Each has a contrast of at least 4.5 to 1 on every ground that it stands
 * on (WCAG 2.2, 1.4.3), in {@link #CONTRAST} 7 to 1 (1.4.6); a test reckons them all. The kinds of
 * edge stay apart to the colour-blind, and differ by line, head and sign as well.
 */
public enum Theme {
    LIGHT(
            new Palette(
                    "#FFFFFF", "#1A1A1A", "#4A4A4A", "#FFFFFF", "#1F4E79", "#DCE8F5", "#555555",
                    "#F5F4F0", "#EAE8E1", "#6B675C"),
            new Lines("#00664F", "#8C1020", "#5B2C9E", "#7F5200")),
    /** For printers and copiers without colour. */
    BW(
            new Palette(
                    "#FFFFFF", "#000000", "#333333", "#FFFFFF", "#000000", "#E4E4E4", "#333333",
                    "#F4F4F4", "#FFFFFF", "#5A5A5A"),
            new Lines("#000000", "#000000", "#000000", "#000000")),
    DARK(
            new Palette(
                    "#14161A", "#F2F2F2", "#C8C8C8", "#1E2229", "#8FC1F0", "#2B3847", "#B8B8B8",
                    "#1B1E24", "#23272F", "#9A9A92"),
            new Lines("#4FD6AE", "#FF8F85", "#CBA6FF", "#FFD166")),
    CONTRAST(
            new Palette(
                    "#FFFFFF", "#000000", "#1A1A1A", "#FFFFFF", "#00264D", "#E0EEFF", "#262626",
                    "#F5F5F5", "#FFFFFF", "#404040"),
            new Lines("#004A39", "#52000B", "#3F0A85", "#6B4600"));

    /**
     * @param ground of the page
     * @param faint ink of what is said beside
     * @param claim ground of claims
     * @param line outline of claims and arguments
     * @param argument ground of arguments
     * @param evidence outline of paragraphs, notes and works, and the edges between them
     * @param group ground of groups; every second level of them has {@code inner}
     * @param frame outline of groups
     */
    record Palette(
            String ground,
            String ink,
            String faint,
            String claim,
            String line,
            String argument,
            String evidence,
            String group,
            String inner,
            String frame) {}

    private record Lines(String support, String attack, String undercut, String granted) {}

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Palette palette;

    @SuppressWarnings("ImmutableEnumChecker") // likewise
    private final Lines lines;

    Theme(Palette palette, Lines lines) {
        this.palette = palette;
        this.lines = lines;
    }

    Palette palette() {
        return palette;
    }

    String edge(MapEdge.Kind kind) {
        return switch (kind) {
            case SUPPORT, PREMISE, CONCLUSION -> lines.support;
            case ATTACK, CONTRARY, CONTRADICTORY -> lines.attack;
            case UNDERCUT -> lines.undercut;
            case CONCESSION -> lines.granted;
            case EVIDENCE, BACKS, CITED_IN -> palette.evidence;
        };
    }

    String badge(Badge.Tone tone) {
        return switch (tone) {
            case GOOD -> lines.support;
            case WARNING -> lines.granted;
            case BAD -> lines.attack;
            case NEUTRAL -> palette.line;
        };
    }

    /** Every ground that an edge, a frame or a title may stand on. */
    List<String> grounds() {
        return List.of(palette.ground, palette.group, palette.inner);
    }

    /** What may stand on the ground of a group. */
    List<String> inks() {
        return List.of(
                palette.ink,
                palette.faint,
                palette.line,
                palette.evidence,
                palette.frame,
                lines.support,
                lines.attack,
                lines.undercut,
                lines.granted);
    }

    /** What each has on its ground at least. */
    double contrast() {
        return this == CONTRAST ? 7 : Contrast.ENOUGH;
    }

    /** The ground of a group that lies in so many others. */
    String group(int depth) {
        return depth % 2 == 0 ? palette.group : palette.inner;
    }

    /** How heavy lines are, to those of the usual theme. */
    double weight() {
        return this == CONTRAST ? 1.4 : 1;
    }
}
