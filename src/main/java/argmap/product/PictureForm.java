package argmap.product;

import argmap.diagram.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms a picture is written in. */
public enum PictureForm {
    SVG,
    PNG,
    PDF,
    DOT;

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A drawing as SVG, PNG or PDF.
     *
     * @param dotsAPoint of a PNG
     * @throws RequestException where the PNG would be too large
     */
    public byte[] drawn(Drawing drawing, double dotsAPoint) {
        try {
            return switch (this) {
                case PNG -> drawing.png(dotsAPoint);
                case PDF -> drawing.pdf();
                case SVG, DOT -> drawing.svg().getBytes(StandardCharsets.UTF_8);
            };
        } catch (IllegalArgumentException e) {
            throw new RequestException(String.valueOf(e.getMessage()));
        }
    }

    /** The form that a file's name ends in: "map.pdf". */
    public static Optional<PictureForm> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.extension())).findFirst();
    }
}
