package argmap.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms a picture is written in. */
enum PictureForm {
    SVG,
    PNG,
    PDF,
    DOT;

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that a file's name ends in: "map.pdf". */
    static Optional<PictureForm> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.extension())).findFirst();
    }
}
