package argmap.argdown;

import argmap.diagnostic.Diagnosed;
import argmap.graph.ArgumentMap;
import argmap.text.Source;

/**
 * A map and what its file asks to be drawn of it, read in one go.
 *
 * @param labels what boxes are to show, {@code title} or {@code text} of Argdown's {@code
 *     statementLabelMode}; empty where the file does not say
 * @param rankdir {@code BT}, {@code TB}, {@code LR} or {@code RL} of its {@code graphVizSettings};
 *     empty where the file does not say
 */
public record MapToDraw(
        Diagnosed<ArgumentMap> map, ArgdownSelection selection, String labels, String rankdir) {

    public static MapToDraw read(Source source, IncludedFiles files) {
        Inclusion.Result included = Inclusion.of(source, files);
        MapFile file = MapFile.read(included.text().text());
        Model model = file.model();
        Yaml mode = model.setting("map").get("statementLabelMode");
        Yaml dot = model.setting("dot").get("graphVizSettings");
        String rankdir = dot instanceof Yaml.Mapping all ? all.get("rankdir").string() : "";
        return new MapToDraw(
                ArgdownReader.read(included, file),
                ArgdownSelection.of(file),
                mode.string(),
                rankdir);
    }
}
