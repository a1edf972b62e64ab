package argmap.cli;

import argmap.Pipeline;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.Workspace;
import argmap.graph.ArgumentMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to build: every map, and every text that no map names. */
final class Jobs {
    static final String MAP_ENDING = ".argdown";

    private Jobs() {}

    /**
     * One thing to build.
     *
     * @param name of its folder in {@code out/}
     * @param input a map, or a text that no map names
     */
    record Job(String name, Path input, boolean isMap) {}

    /** The folder that holds {@code maps} and {@code seeds}: here, else the program's own. */
    static Path root() {
        Path here = Path.of("");
        if (Files.isDirectory(here.resolve("maps")) || Files.isDirectory(here.resolve("seeds"))) {
            return here;
        }
        String home = System.getProperty("argmap.home", "");
        return Path.of(home);
    }

    /** All jobs below a root, maps first, in the order of their names. */
    static List<Job> all(Path root) {
        Map<String, Job> jobs = new LinkedHashMap<>();
        Set<Path> named = new HashSet<>();
        for (Path map : files(root.resolve("maps"))) {
            if (map.toString().endsWith(MAP_ENDING)) {
                add(jobs, new Job(Workspace.stem(map), map, true));
                text(map, named);
            }
        }
        for (Path text : files(root.resolve("seeds"))) {
            if (!named.contains(text.toAbsolutePath().normalize())) {
                add(jobs, new Job(Workspace.stem(text), text, false));
            }
        }
        return List.copyOf(jobs.values());
    }

    /** Two inputs may have one name: the second is called after its whole file name. */
    private static void add(Map<String, Job> jobs, Job job) {
        String name = job.name();
        while (jobs.containsKey(name)) {
            name = name.equals(job.name()) ? fileName(job.input()) : name + "-2";
        }
        jobs.put(name, new Job(name, job.input(), job.isMap()));
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static void text(Path mapFile, Set<Path> named) {
        try {
            ArgumentMap map = Inputs.source(mapFile).then(Pipeline::map).value();
            if (!map.info().source().isEmpty()) {
                named.add(Inputs.textPath(mapFile, map.info().source()));
            }
        } catch (Failure | InvalidPathException e) {
            // Told when the map itself is built.
            return;
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(f -> !fileName(f).startsWith(".") && !Files.isDirectory(f))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.of(folder, Workspace.reason(e));
        }
    }

    /** The jobs of those names or files; a name that none has is a failure. */
    static List<Job> chosen(List<Job> all, List<String> names) {
        if (names.isEmpty()) {
            return all;
        }
        List<Job> chosen = new ArrayList<>();
        for (String name : names) {
            List<Job> fitting = all.stream().filter(job -> isCalled(job, name)).toList();
            if (fitting.isEmpty()) {
                throw new Failure(
                        ExitCodes.USAGE_OR_IO,
                        "nothing in maps/ or seeds/ is called \"" + name + "\"" + known(all));
            }
            chosen.addAll(fitting);
        }
        return chosen.stream().distinct().toList();
    }

    private static boolean isCalled(Job job, String name) {
        return job.name().equals(name)
                || fileName(job.input()).equals(name)
                || job.input().normalize().equals(Path.of(name).normalize());
    }

    private static String known(List<Job> all) {
        return all.isEmpty()
                ? ""
                : "; there are " + String.join(", ", all.stream().map(Job::name).toList());
    }
}
