package argmap.argdown;

import argmap.graph.ArgumentMap;
import argmap.message.Diagnosed;
import argmap.text.Source;

/**
 * A map and what its file asks to be drawn of it, read in one go.
 *
 * @param labels what boxes are to show, {@code title}, {@code text}, {@code hide-untitled} or
 *     {@code none} of Argdown's {@code statementLabelMode}; empty where the file does not say
 * @param inArguments the same of its {@code argumentLabelMode}
 * @param rankdir {@code BT}, {@code TB}, {@code LR} or {@code RL} of its {@code graphVizSettings};
 *     empty where the file does not say
 */
public record MapToDraw(
        Diagnosed<ArgumentMap> map,
        ArgdownSelection selection,
        String labels,
        String inArguments,
        String rankdir) {

    /** A map of another format, which asks for nothing. */
    public static MapToDraw of(Diagnosed<ArgumentMap> map) {
        ArgdownSelection all = ArgdownSelection.of(ParsedMap.read(""));
        return new MapToDraw(map, all, "", "", "");
    }

    public static MapToDraw read(Source source, IncludedFiles files) {
        Inclusion.Result included = Inclusion.of(source, files);
        ParsedMap file = ParsedMap.read(included.text().text());
        Model model = file.model();
        Yaml.Mapping modes = model.setting("map");
        Yaml dot = model.setting("dot").get("graphVizSettings");
        String rankdir = dot instanceof Yaml.Mapping all ? all.get("rankdir").string() : "";
        return new MapToDraw(
                ArgdownReader.read(included, file),
                ArgdownSelection.of(file),
                modes.get("statementLabelMode").string(),
                modes.get("argumentLabelMode").string(),
                rankdir);
    }
}
