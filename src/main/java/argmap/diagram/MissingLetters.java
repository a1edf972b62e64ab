package argmap.diagram;

import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What of a picture the fonts inside the program have no letters for. */
final class MissingLetters {
    private static final int NAMED = 8;

    private MissingLetters() {}

    /** A remark, or none. */
    static List<String> in(List<Scene> scenes) {
        Set<Integer> missing = new TreeSet<>();
        for (Scene scene : scenes) {
            for (Part part : scene.parts()) {
                for (Mark mark : part.marks()) {
                    if (mark instanceof Text text) {
                        String words = SvgWriter.plain(text.words().text());
                        missing.addAll(Fonts.missing(words, text.words().face()));
                    }
                }
            }
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> named = new ArrayList<>();
        missing.stream()
                .limit(NAMED)
                .forEach(c -> named.add(String.format(Locale.ROOT, "U+%04X", c)));
        int more = missing.size() - named.size();
        return List.of(
                "no letter of the shipped fonts for "
                        + String.join(", ", named)
                        + (more > 0 ? " and " + more + " more" : "")
                        + ": drawn as \ufffd in PNG and PDF");
    }
}
