package argmap.cli;

import argmap.files.Failure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program behind {@code argmap library}: its jar and Spark's, made by Maven when they are first
 * wanted, and run in a process of their own. This program has no class of Spark's.
 */
final class LibraryProgram {
    /** What Spark's own launcher opens of the JDK. */
    private static final List<String> OPENED =
            List.of(
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.reflect",
                    "java.io",
                    "java.net",
                    "java.nio",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic",
                    "jdk.internal.ref",
                    "sun.nio.ch",
                    "sun.nio.cs",
                    "sun.security.action",
                    "sun.util.calendar");

    /** Libraries of ours that Spark has in versions of its own, or that would silence its log. */
    private static final Pattern SPARKS_OWN = Pattern.compile("(?:slf4j|log4j|jackson)-.*");

    private static final Pattern LOCAL = Pattern.compile("local\\[([0-9]+)\\]");

    /** What Maven sets the colour of a terminal's words with. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private final Path target;
    private final Path jar;
    private final Path sparkList;

    private LibraryProgram(Path home) {
        this.target = home.resolve("target");
        this.jar = target.resolve("library/argmap-library.jar");
        this.sparkList = target.resolve("library/spark.classpath");
    }

    /** Makes what is missing or older than its sources. */
    static LibraryProgram ready(Console console) {
        Path home = Path.of(System.getProperty("argmap.home", ""));
        LibraryProgram program = new LibraryProgram(home);
        Path project = home.resolve("src/library/pom.xml");
        try {
            if (!program.isMade(home)) {
                console.err()
                        .println(
                                "argmap: fetching Apache Spark and building its part of the"
                                        + " program, some minutes the first time ...");
                console.err().flush();
                program.make(project);
            }
            program.listJars();
        } catch (IOException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
        return program;
    }

    private static Failure refused(String why) {
        return new Failure(
                ExitCodes.USAGE_OR_IO, "Apache Spark, which library runs on, is not here: " + why);
    }

    private boolean isMade(Path home) throws IOException {
        if (!Files.isRegularFile(jar) || !Files.isRegularFile(sparkList)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(jar);
        Path sources = home.resolve("src/library");
        if (Files.isDirectory(sources)) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
                        return false;
                    }
                }
            }
            Path program = target.resolve("argmap.jar");
            if (Files.exists(program) && Files.getLastModifiedTime(program).compareTo(made) > 0) {
                return false;
            }
        }
        return spark().stream().map(Path::of).allMatch(Files::isRegularFile);
    }

    private List<String> spark() throws IOException {
        String list = Files.readString(sparkList, StandardCharsets.UTF_8).strip();
        return List.of(list.split(Pattern.quote(File.pathSeparator), -1));
    }

    private void make(Path project) throws IOException {
        if (!Files.isRegularFile(project)) {
            throw refused("it is fetched by the program's sources, and " + project + " is missing");
        }
        Path log = target.resolve("library.log");
        List<String> command =
                List.of("mvn", "-B", "-ntp", "-q", "-f", project.toString(), "package");
        int code;
        try {
            code =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start()
                            .waitFor();
        } catch (IOException e) {
            throw refused("Maven (mvn), which fetches it, was not found; install it");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("fetching it was broken off");
        }
        if (code != 0) {
            String said =
                    Files.readString(log, StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> COLOUR.matcher(line).replaceAll(""))
                            .filter(line -> line.contains("ERROR"))
                            .map(line -> line.replaceAll("^\\W*ERROR\\W*", ""))
                            .findFirst()
                            .orElse("Maven ended with " + code);
            int shown = Math.min(said.length(), 200);
            throw refused(
                    "it could not be fetched: " + said.substring(0, shown) + " (" + log + ")");
        }
        Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis()));
    }

    /** What {@code spark-submit --jars} wants beside the jar. */
    private void listJars() throws IOException {
        Path list = target.resolve("library/jars");
        String now = String.join(",", libraries().stream().map(Path::toString).toList()) + "\n";
        if (!Files.isRegularFile(list)
                || !Files.readString(list, StandardCharsets.UTF_8).equals(now)) {
            Files.writeString(list, now, StandardCharsets.UTF_8);
        }
    }

    /** The program's own libraries, but for those that Spark brings. */
    private List<Path> libraries() throws IOException {
        try (Stream<Path> all = Files.list(target.resolve("lib"))) {
            return all.filter(path -> path.toString().endsWith(".jar"))
                    .filter(
                            path ->
                                    !SPARKS_OWN
                                            .matcher(String.valueOf(path.getFileName()))
                                            .matches())
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        }
    }

    /** Spark's master that is asked for; all cores of this machine where none is. */
    private static String master(List<String> arguments) {
        int master = arguments.indexOf("--master");
        return master < 0 ? "local[*]" : arguments.get(master + 1);
    }

    private static boolean isLocal(List<String> arguments) {
        return master(arguments).startsWith("local");
    }

    /**
     * The cores that {@code local[N]} asks for: Java itself, its collector above all, takes no more
     * of them than Spark does.
     */
    private static Optional<String> cores(List<String> arguments) {
        Matcher local = LOCAL.matcher(master(arguments));
        return local.matches() ? Optional.of(local.group(1)) : Optional.empty();
    }

    /** The jars that Spark sends to each worker of a cluster. */
    private List<String> sent() throws IOException {
        List<String> jars = new ArrayList<>(List.of(jar.toUri().toString()));
        libraries().forEach(library -> jars.add(library.toUri().toString()));
        return jars;
    }

    /** Runs the program, its words going where ours go; it ends with us, however we end. */
    int run(List<String> arguments, String memory) {
        try {
            List<String> path = new ArrayList<>(List.of(jar.toAbsolutePath().toString()));
            path.addAll(spark());
            libraries().forEach(library -> path.add(library.toString()));
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(
                    List.of(
                            "-XX:+IgnoreUnrecognizedVMOptions",
                            "--sun-misc-unsafe-memory-access=allow",
                            "--enable-native-access=ALL-UNNAMED",
                            "-Djava.awt.headless=true",
                            "-Dfile.encoding=UTF-8",
                            "-Dargmap.parent=" + ProcessHandle.current().pid()));
            OPENED.stream()
                    .filter(Object.class.getModule().getPackages()::contains)
                    .forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
            if (!isLocal(arguments)) {
                command.add("-Dspark.jars=" + String.join(",", sent()));
            }
            cores(arguments).ifPresent(n -> command.add("-XX:ActiveProcessorCount=" + n));
            if (!memory.isEmpty()) {
                command.add("-Xmx" + memory);
            }
            command.addAll(List.of("-cp", String.join(File.pathSeparator, path)));
            command.add("argmap.library.spark.LibraryMain");
            command.addAll(arguments);
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (IOException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.USAGE_OR_IO;
        }
    }
}
