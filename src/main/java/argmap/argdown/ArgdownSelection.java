package argmap.argdown;

import argmap.graph.ArgumentMap;
import argmap.graph.NodeId;
import argmap.text.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The map that a file's own settings ask for, as Argdown draws it: the selected claims and
 * arguments, without structures, joined by edges in which a claim without a node is stood in for by
 * the arguments that use it; groups as sections; a closed group as one argument.
 *
 * <pre>{@code
 * ===
 * selection:
 *     excludeDisconnected: false
 *     statementSelectionMode: with-relations
 * model:
 *     explodeArguments: true
 * color:
 *     tagColors:
 *         sure: "#1b7837"
 * ===
 * }</pre>
 *
 * @param asked true where the file has such settings; colours alone ask for no selection
 * @param colours {@code #rrggbb} of what the file gives a colour, also outside the selection
 * @param sectionColours the same of sections, by title
 * @param levelColours the same by their level, the outermost first
 */
public record ArgdownSelection(
        ArgumentMap map,
        boolean asked,
        Map<NodeId, String> colours,
        Map<String, String> sectionColours,
        List<String> levelColours) {
    public ArgdownSelection {
        sectionColours = Map.copyOf(sectionColours);
        levelColours = List.copyOf(levelColours);
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    public static ArgdownSelection of(Source source, IncludedFiles files) {
        return of(ParsedMap.read(Inclusion.of(source, files).text().text()));
    }

    static ArgdownSelection of(ParsedMap file) {
        Model model = Exploder.explode(file.model());
        SectionColours sections = SectionColours.of(file.model());
        return new ArgdownSelection(
                SelectedMap.of(file.model(), model),
                isAsked(model),
                NodeColours.of(file.model()),
                sections.byTitle(),
                sections.byLevel());
    }

    private static boolean isAsked(Model model) {
        Map<String, Yaml> head = model.settings().entries();
        boolean settings =
                List.of("selection", "group", "map").stream().anyMatch(head::containsKey);
        boolean flags =
                model.data().values().stream()
                        .anyMatch(
                                data ->
                                        data.entries().containsKey("isInMap")
                                                || data.get("isClosed").isTrue());
        return settings || flags || model.setting("model").get("explodeArguments").isTrue();
    }
}
