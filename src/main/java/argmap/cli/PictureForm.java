package argmap.cli;

import argmap.diagram.Drawing;
import argmap.diagram.SvgToPdf;
import argmap.diagram.SvgToPng;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms a picture is written in. */
enum PictureForm {
    SVG,
    PNG,
    PDF,
    DOT;

    /** Dots a point: 2 is 144 dpi, sharp on a screen and passable on paper. */
    private static final double PNG_SCALE = 2;

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that a file's name ends in: "map.pdf". */
    static Optional<PictureForm> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.extension())).findFirst();
    }

    /** The picture's bytes; lays it out only where that is needed. */
    byte[] bytes(Path input, Supplier<String> dot, Supplier<Drawing> drawing) {
        if (this == DOT) {
            return dot.get().getBytes(StandardCharsets.UTF_8);
        }
        String svg =
                drawing.get()
                        .fold(
                                Drawing.Svg::text,
                                failure -> {
                                    throw Failure.of(input, "no picture: " + failure.message());
                                });
        return switch (this) {
            case PNG -> SvgToPng.png(svg, PNG_SCALE);
            case PDF -> SvgToPdf.pdf(svg);
            default -> svg.getBytes(StandardCharsets.UTF_8);
        };
    }
}
