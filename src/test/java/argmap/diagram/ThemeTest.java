package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.MapEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    /** The ratios that WCAG 2.2 gives as examples. */
    @Test
    void contrastIsReckonedAsWcagDoes() {
        assertEquals(21, Contrast.of("#000000", "#ffffff"), 0.001);
        assertEquals(4.54, Contrast.of("#767676", "#ffffff"), 0.01);
        assertEquals(1, Contrast.of("#123456", "#123456"), 0.001);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourIsSeenOnEveryGroundItStandsOn(Theme theme) {
        double least = theme == Theme.CONTRAST ? 7 : Contrast.ENOUGH;
        Theme.Palette p = theme.palette();
        List<String> faults = new ArrayList<>();
        for (String ground : theme.grounds()) {
            for (String line : List.of(p.ink(), p.faint(), p.line(), p.evidence(), p.frame())) {
                check(line, ground, least, faults);
            }
            for (MapEdge.Kind kind : MapEdge.Kind.values()) {
                check(theme.edge(kind), ground, least, faults);
            }
        }
        for (String ground : List.of(p.claim(), p.argument())) {
            for (String line : List.of(p.ink(), p.faint(), p.line())) {
                check(line, ground, least, faults);
            }
            for (Badge.Tone tone : Badge.Tone.values()) {
                check(theme.badge(tone), ground, least, faults);
            }
        }
        check(p.evidence(), p.claim(), least, faults);
        assertEquals(List.of(), faults);
    }

    private static void check(String a, String b, double least, List<String> faults) {
        double contrast = Contrast.of(a, b);
        if (contrast < least) {
            faults.add(a + " on " + b + ": " + contrast);
        }
    }

    /** A colour of the map's own is made strong enough. */
    @Test
    void paleColoursAreStrengthened() {
        for (String pale : List.of("#ffffff", "#ffff00", "#c0ffee", "#1b7837")) {
            String made = Contrast.strengthened(pale, List.of("#ffffff", "#f5f4f0"), 4.5);
            assertTrue(Contrast.of(made, "#ffffff") >= Contrast.ENOUGH, made);
            assertTrue(Contrast.of(made, "#f5f4f0") >= Contrast.ENOUGH, made);
        }
        assertEquals("#1b7837", Contrast.strengthened("#1b7837", List.of("#ffffff"), 4.5));
    }

    /**
     * As people without red, green or blue cones see them, by the matrices of Machado, Oliveira and
     * Fernandes 2009 (severity 1), the four colours of lines stay 10 units of CIE 1976 apart: some
     * four times what can just be told apart.
     */
    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK", "CONTRAST"})
    void theColourBlindTellLinesApart(Theme theme) {
        List<double[]> eyes =
                List.of(
                        new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
                        new double[] {
                            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882,
                            -0.048116, 1.051998
                        },
                        new double[] {
                            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820,
                            0.042940, 0.968881
                        },
                        new double[] {
                            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733,
                            0.691367, 0.303900
                        });
        List<String> colours =
                Stream.of(
                                MapEdge.Kind.SUPPORT,
                                MapEdge.Kind.ATTACK,
                                MapEdge.Kind.UNDERCUT,
                                MapEdge.Kind.CONCESSION)
                        .map(theme::edge)
                        .toList();
        List<String> faults = new ArrayList<>();
        for (double[] eye : eyes) {
            for (int i = 0; i < colours.size(); i++) {
                for (int j = i + 1; j < colours.size(); j++) {
                    double apart = distance(lab(colours.get(i), eye), lab(colours.get(j), eye));
                    if (apart < 10) {
                        faults.add(colours.get(i) + " and " + colours.get(j) + ": " + apart);
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(
                Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(String colour, double[] eye) {
        double[] c = new double[3];
        for (int i = 0; i < 3; i++) {
            double s = Contrast.channel(colour, i) / 255.0;
            c[i] = s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
        }
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = eye[3 * i] * c[0] + eye[3 * i + 1] * c[1] + eye[3 * i + 2] * c[2];
            seen[i] = Math.max(0, Math.min(1, sum));
        }
        double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
        double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }
}
