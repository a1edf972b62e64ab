package argmap.library.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The command line of a library, as {@code argmap library} and {@code spark-submit} give it. */
final class Arguments {
    private static final Set<String> WITH_VALUE =
            Set.of(
                    "--output",
                    "--master",
                    "--claims",
                    "--largest",
                    "--memory",
                    "--sql",
                    "--who-cites",
                    "--to");
    private static final Set<String> ALONE =
            Set.of("--meanings", "--no-pages", "--rests-on-one", "--second-hand");
    private static final List<String> QUESTIONS =
            List.of("--sql", "--who-cites", "--rests-on-one", "--second-hand");
    private static final long MEGABYTE = 1024L * 1024L;

    /** Bytes of a file that is read, in megabytes: a book as PDF with a picture of each page. */
    private static final int LARGEST = 256;

    private final Map<String, String> given = new HashMap<>();
    private final String place;

    private Arguments(String place) {
        this.place = place;
    }

    static Arguments of(String[] args) {
        List<String> places = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i].equals("-o") ? "--output" : args[i];
            int equals = arg.indexOf('=');
            String name = arg.startsWith("--") && equals > 0 ? arg.substring(0, equals) : arg;
            if (WITH_VALUE.contains(name)) {
                if (name.equals(arg) && i + 1 == args.length) {
                    throw new IllegalArgumentException(name + " needs a value");
                }
                given.put(name, name.equals(arg) ? args[++i] : arg.substring(equals + 1));
            } else if (ALONE.contains(arg)) {
                given.put(arg, "");
            } else if (arg.startsWith("-")) {
                throw new IllegalArgumentException("unknown option: " + arg);
            } else {
                places.add(arg);
            }
        }
        if (places.size() != 1) {
            throw new IllegalArgumentException(
                    places.isEmpty()
                            ? "which folder? name the one with the books, or a library that was"
                                    + " made"
                            : "one folder at a time, not " + String.join(" and ", places));
        }
        Arguments arguments = new Arguments(places.get(0));
        arguments.given.putAll(given);
        long questions = QUESTIONS.stream().filter(given::containsKey).count();
        if (questions > 1) {
            throw new IllegalArgumentException("one question at a time");
        }
        arguments.claims();
        arguments.largest();
        return arguments;
    }

    /** The folder with the books, or the library that a question is asked of. */
    String place() {
        return place;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(given.get(name));
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    boolean isQuestion() {
        return QUESTIONS.stream().anyMatch(given::containsKey);
    }

    Optional<String> master() {
        return option("--master");
    }

    /** Where to: {@code out/library/NAME} where nothing is said. */
    String out() {
        String bare = place.replaceAll("/+$", "");
        return option("--output")
                .orElse("out/library/" + bare.substring(bare.lastIndexOf('/') + 1));
    }

    int claims() {
        return number("--claims", 40);
    }

    long largest() {
        return number("--largest", LARGEST) * MEGABYTE;
    }

    private int number(String option, int usual) {
        String said = given.get(option);
        if (said == null) {
            return usual;
        }
        if (!said.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(option + " needs a number, not \"" + said + "\"");
        }
        return Integer.parseInt(said);
    }
}
