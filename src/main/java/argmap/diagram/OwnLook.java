package argmap.diagram;

import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a map's file says about its look.
 *
 * <pre>{@code
 * OwnLook.Adapted seen = own.on(Theme.LIGHT);
 * seen.remarks().forEach(System.err::println);
 * }</pre>
 *
 * @param colours {@code #rrggbb} for the outlines of some claims and arguments
 * @param sections the same for the grounds of some sections, by title
 * @param levels the same for the grounds of all others, the outermost first
 * @param arguments what boxes of arguments show, where that is not what claims show
 */
public record OwnLook(
        Map<NodeId, String> colours,
        Map<String, String> sections,
        List<String> levels,
        Optional<Labels> arguments) {
    public static final OwnLook NONE = new OwnLook(Map.of(), Map.of(), List.of(), Optional.empty());

    /** Colours that are named in a remark. */
    private static final int NAMED = 6;

    public OwnLook {
        colours = Map.copyOf(colours);
        sections = Map.copyOf(sections);
        levels = List.copyOf(levels);
    }

    /**
     * A look whose colours can be seen.
     *
     * @param remarks what was changed, a clause each
     */
    public record Adapted(OwnLook look, List<String> remarks) {
        public Adapted {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The colours, made stronger or fainter until they have the theme's contrast with all that they
     * stand on or that stands on them. A theme without colours has none of these either.
     */
    public Adapted on(Theme theme) {
        boolean any = !colours.isEmpty() || !sections.isEmpty() || !levels.isEmpty();
        if (theme == Theme.BW) {
            OwnLook none = new OwnLook(Map.of(), Map.of(), List.of(), arguments);
            String why = "the theme bw has no colours: the map's own are left out";
            return new Adapted(none, any ? List.of(why) : List.of());
        }
        Map<String, String> changed = new TreeMap<>();
        Map<String, String> grounds = new LinkedHashMap<>();
        sections.forEach((title, colour) -> grounds.put(title, ground(colour, theme, changed)));
        List<String> ofLevels = levels.stream().map(c -> ground(c, theme, changed)).toList();
        List<String> under = new ArrayList<>(theme.grounds());
        under.addAll(new TreeMap<>(grounds).values());
        under.addAll(ofLevels);
        under.add(theme.palette().claim());
        under.add(theme.palette().argument());
        Map<NodeId, String> lines = new LinkedHashMap<>();
        colours.forEach(
                (id, colour) -> {
                    String seen = Contrast.strengthened(colour, under, theme.contrast());
                    changed.put(colour, seen);
                    lines.put(id, seen);
                });
        changed.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        return new Adapted(
                new OwnLook(lines, grounds, ofLevels, arguments),
                changed.isEmpty() ? List.of() : List.of(remark(changed, theme)));
    }

    private static String ground(String colour, Theme theme, Map<String, String> changed) {
        String seen =
                Contrast.softened(colour, theme.palette().ground(), theme.inks(), theme.contrast());
        changed.put(colour, seen);
        return seen;
    }

    private static String remark(Map<String, String> changed, Theme theme) {
        List<String> named = new ArrayList<>();
        changed.forEach((from, to) -> named.add(from + " is " + to));
        String rest = named.size() > NAMED ? ", and " + (named.size() - NAMED) + " more" : "";
        return "colours of the map's own were changed to keep a contrast of "
                + (theme.contrast() == Contrast.ENOUGH ? "4.5" : "7")
                + " to 1: "
                + String.join(", ", named.subList(0, Math.min(NAMED, named.size())))
                + rest;
    }

    /** The ground of a section, where it has one of its own. */
    String ground(String title, int depth) {
        String own = sections.getOrDefault(title, "");
        return own.isEmpty() && !levels.isEmpty()
                ? levels.get(Math.min(depth, levels.size() - 1))
                : own;
    }
}
