package argmap.product;

import argmap.diagram.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** How files in each form end, by its name in lowercase. */
    public static Map<String, List<String>> endings() {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        for (PictureForm form : values()) {
            String own = form.extension();
            endings.put(own, form == DOT ? List.of(own, "gv") : List.of(own));
        }
        return endings;
    }

    /** The form of a name in lowercase. */
    public static PictureForm named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
