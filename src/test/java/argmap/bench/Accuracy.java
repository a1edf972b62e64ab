package argmap.bench;

import argmap.mining.ReadingAccuracy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs every measure of accuracy, or one of them, and prints their tables; see {@code
 * bench/accuracy}.
 */
public final class Accuracy {
    /** One measure. */
    private interface Measure {
        void print() throws IOException;
    }

    private Accuracy() {}

    /**
     * Takes the folder that holds {@code data}, and the name of a part or nothing for all. The
     * parts find their files by pattern; one that fails is told of and the others go on.
     */
    public static void main(String[] arguments) {
        String shared = arguments[0];
        System.setProperty("argmap.shared", shared);
        String data = Path.of(shared).resolve("data").toString();
        Map<String, Measure> parts = new LinkedHashMap<>();
        parts.put("text", () -> TextAccuracy.main(new String[] {data}));
        parts.put("repairs", () -> RepairAccuracy.main(new String[] {data}));
        parts.put("citations", () -> CitationAccuracy.main(new String[] {shared}));
        parts.put("quotations", () -> QuotationAccuracy.main(new String[] {data}));
        parts.put("mutations", () -> MutationAccuracy.main(new String[] {data}));
        parts.put("argdown", () -> ArgdownAccuracy.main(new String[0]));
        parts.put("aif", () -> AifAccuracy.main(new String[] {data + "/aif"}));
        parts.put("formats", () -> FormatAccuracy.main(new String[0]));
        parts.put("carneades", () -> CarneadesAccuracy.main(new String[] {data + "/carneades"}));
        parts.put("claims", () -> MiningAccuracy.main(new String[0]));
        parts.put("readings", () -> ReadingAccuracy.main(new String[0]));
        parts.put("scores", () -> LinkScores.main(new String[0]));
        parts.put("linking", () -> LinkingAccuracy.main(new String[] {data + "/linking"}));
        parts.put("relations", () -> RelationAccuracy.main(new String[] {data + "/discourse"}));
        parts.put("essays", () -> EssayAccuracy.main(new String[] {data + "/discourse"}));
        parts.put("schemes", () -> SchemeAccuracy.main(new String[0]));
        boolean failed = false;
        for (Map.Entry<String, Measure> part : parts.entrySet()) {
            if (arguments.length > 1 && !arguments[1].equals(part.getKey())) {
                continue;
            }
            System.out.println("\n## " + part.getKey() + "\n");
            try {
                part.getValue().print();
            } catch (IOException | RuntimeException e) {
                System.err.println("accuracy: " + part.getKey() + " could not be measured: " + e);
                failed = true;
            }
        }
        System.exit(failed ? 1 : 0);
    }
}
