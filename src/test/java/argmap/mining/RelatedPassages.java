package argmap.mining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two passages in the text's order and how they are related.
 *
 * @param fromFirst whether the first is the satellite
 * @param together whether they stand in one sentence
 */
public record RelatedPassages(
        String first, String second, boolean fromFirst, boolean together, String kind) {

    public static List<RelatedPassages> of(RstDocument document) {
        List<RelatedPassages> pairs = new ArrayList<>();
        for (RstDocument.Related related : document.relations()) {
            int first = Math.min(related.from(), related.to());
            int second = Math.max(related.from(), related.to());
            pairs.add(
                    new RelatedPassages(
                            document.clauses().get(first),
                            document.clauses().get(second),
                            related.from() == first,
                            document.sentences()
                                    .get(first)
                                    .equals(document.sentences().get(second)),
                            related.kind()));
        }
        return pairs;
    }

    /** The rows of a file of the DISRPT shared tasks. */
    public static List<RelatedPassages> rels(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> heads = List.of(lines.get(0).split("\t", -1));
        List<RelatedPassages> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length == heads.size()) {
                rows.add(
                        new RelatedPassages(
                                cells[heads.indexOf("unit1_txt")],
                                cells[heads.indexOf("unit2_txt")],
                                cells[heads.indexOf("dir")].equals("1>2"),
                                cells[heads.indexOf("s1_toks")].equals(
                                        cells[heads.indexOf("s2_toks")]),
                                cells[heads.indexOf("label")]));
            }
        }
        return rows;
    }
}
