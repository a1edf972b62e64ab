package argmap.argdown;

import argmap.text.Source;
import java.util.Optional;

/**
 * The files that a map may include with {@code @include(path)}. This package touches no file: it
 * asks for each by its path from the map's folder, and asks for none outside of it.
 */
@FunctionalInterface
public interface IncludedFiles {
    /**
     * A file, or why there is none.
     *
     * @param problem a clause, such as "no such file"; empty where there is a file
     */
    record Answer(Optional<Source> file, String problem) {
        public static Answer of(Source file) {
            return new Answer(Optional.of(file), "");
        }

        public static Answer none(String problem) {
            return new Answer(Optional.empty(), problem);
        }
    }

    /**
     * @param path with slashes, without {@code .} and {@code ..}
     */
    Answer read(String path);
}
