package argmap.bench;

import argmap.analysis.Label;
import argmap.analysis.ProofLabels;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.DatumYaml;
import argmap.interchange.carneades.Carneades;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Labels the statements of each Carneades graph and compares with those its authors wrote down
 * under {@code tests}. The trivial rule: what is assumed is in, the rest out.
 */
public final class CarneadesAccuracy {
    private static final String NAME = "carneades";

    private final List<String> failures = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private int files;
    private int filesRight;
    private int trivialFiles;
    private int labels;
    private int right;
    private int trivial;

    private CarneadesAccuracy() {}

    /** Takes the folder with the files; predictions go to {@code out/accuracy/carneades}. */
    public static void main(String[] arguments) throws IOException {
        CarneadesAccuracy accuracy =
                of(Path.of(arguments[0]), Path.of("out", "accuracy", "carneades"));
        System.out.println("| graphs | labels right | trivial rule | all right | trivial rule |");
        System.out.println("|---|---|---|---|---|");
        System.out.println(
                String.join(
                        " | ",
                        "| all " + accuracy.files,
                        "**" + accuracy.right + "** of " + accuracy.labels,
                        String.valueOf(accuracy.trivial),
                        "**" + accuracy.filesRight + "** of " + accuracy.files,
                        accuracy.trivialFiles + " |"));
        accuracy.rows.forEach(System.out::println);
        accuracy.failures.forEach(System.out::println);
    }

    /**
     * @param out where the predictions go
     */
    public static CarneadesAccuracy of(Path folder, Path out) throws IOException {
        CarneadesAccuracy accuracy = new CarneadesAccuracy();
        Files.createDirectories(out);
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
        }
        for (Path file : all) {
            String name = String.valueOf(file.getFileName());
            ArgumentMap map = Carneades.read(new Source(name, Files.readString(file))).value();
            Map<ClaimId, Label> labels = ProofLabels.of(map);
            Files.writeString(out.resolve(name), prediction(labels));
            accuracy.compare(name, map, labels);
        }
        return accuracy;
    }

    /** What came out otherwise than expected. */
    public List<String> failures() {
        return failures;
    }

    public int files() {
        return files;
    }

    private static String prediction(Map<ClaimId, Label> labels) {
        Fields tests = Fields.NONE;
        for (Label label : Label.values()) {
            List<Datum> titles = new ArrayList<>();
            labels.forEach(
                    (claim, its) -> {
                        if (its == label) {
                            titles.add(new Datum.Text(claim.title()));
                        }
                    });
            tests = tests.with(label.word(), new Datum.Items(titles));
        }
        return DatumYaml.block(Fields.NONE.with("tests", tests), "  ", 3);
    }

    private void compare(String name, ArgumentMap map, Map<ClaimId, Label> found) {
        Fields head = map.info().foreign().fields(NAME);
        List<String> assumed = new ArrayList<>(head.texts("assumptions"));
        map.claims().stream()
                .filter(c -> c.annotations().foreign().fields(NAME).isTrue("assumed"))
                .forEach(c -> assumed.add(c.id().title()));
        int its = 0;
        int itsRight = 0;
        int itsTrivial = 0;
        for (Label label : Label.values()) {
            for (String title : head.fields("tests").texts(label.word())) {
                Label said = found.getOrDefault(new ClaimId(title), Label.UNDECIDED);
                Label guess = assumed.contains(title) ? Label.IN : Label.OUT;
                its++;
                itsTrivial += guess == label ? 1 : 0;
                itsRight += said == label ? 1 : 0;
                if (said != label) {
                    failures.add(
                            name + ": " + title + " is " + said.word() + ", not " + label.word());
                }
            }
        }
        files++;
        labels += its;
        right += itsRight;
        trivial += itsTrivial;
        filesRight += itsRight == its ? 1 : 0;
        trivialFiles += itsTrivial == its ? 1 : 0;
        if (itsRight != its) {
            rows.add(
                    "| "
                            + name
                            + " | **"
                            + itsRight
                            + "** of "
                            + its
                            + " | "
                            + itsTrivial
                            + " | | |");
        }
    }
}
