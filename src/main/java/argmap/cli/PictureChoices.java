package argmap.cli;

import argmap.diagram.Direction;
import argmap.diagram.Labels;
import argmap.diagram.Theme;
import argmap.files.Failure;
import argmap.product.PictureForm;
import argmap.product.PictureRequest;
import argmap.product.PictureRequest.Sheet;
import argmap.product.PictureView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be asked of a picture. */
final class PictureChoices {
    /** Sharp on a screen and passable on paper. */
    static final int USUAL_DPI = 144;

    @Option(
            names = {"--format", "--to"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: as FILE ends, else SVG).")
    @Nullable PictureForm named;

    private PictureForm form = PictureForm.SVG;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            parameterConsumer = ViewOption.Consumer.class,
            completionCandidates = ViewOption.Candidates.class,
            description =
                    "thesis (claims only), evidence, section NAME, focus CLAIM, sources,"
                            + " toulmin CLAIM or outline (default: thesis).")
    @Nullable PictureView view;

    @Option(
            names = "--hops",
            paramLabel = "N",
            defaultValue = "2",
            description = "Lines from the claim of --view focus (default: ${DEFAULT-VALUE}).")
    int hops;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "Only what lies so many lines below the thesis.")
    @Nullable Integer depth;

    @Option(
            names = "--direction",
            paramLabel = "WAY",
            description = "Where arrows point: ${COMPLETION-CANDIDATES} (default: up).")
    @Nullable Direction direction;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "LIGHT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Theme theme = Theme.LIGHT;

    @Option(
            names = "--font-size",
            paramLabel = "POINTS",
            defaultValue = "9",
            description = "Of a claim's wording (default: ${DEFAULT-VALUE}).")
    double fontSize;

    @Option(
            names = "--labels",
            paramLabel = "WHAT",
            description = "${COMPLETION-CANDIDATES} (default: both).")
    @Nullable Labels labels;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description =
                    "${COMPLETION-CANDIDATES}; poster is A0, fit is a sheet of the picture's own"
                            + " size.")
    @Nullable Sheet paper;

    @Option(
            names = "--tiles",
            description =
                    "The whole map in one drawing cut over sheets of --paper (A4 unless told"
                            + " otherwise) to glue together; the first page is their key.")
    boolean tiles;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Dots an inch of a PNG (default: " + USUAL_DPI + ").")
    @Nullable Integer dpi;

    @Option(
            names = "--badges",
            description =
                    "Show in the boxes what audit and analysis found: attacked, no note,"
                            + " second hand, load-bearing and so on.")
    boolean badges;

    @Option(
            names = "--links",
            paramLabel = "ADDRESS",
            defaultValue = "",
            description = "Address of the reading page that boxes lead to.")
    String links = "";

    /** Settles the form, and refuses numbers that make no picture. */
    void check(Output output) {
        if (view != null && view.kind() == PictureView.Kind.OUTLINE) {
            output.form(null, Map.of("outline", List.of("txt")), "outline");
        } else {
            String asked = named == null ? null : named.extension();
            form = PictureForm.named(output.form(asked, PictureForm.endings(), "svg"));
        }
        if (!(fontSize >= 4 && fontSize <= 72)) {
            throw usage("--font-size is from 4 to 72 points");
        }
        if (dpi != null && (dpi < 10 || dpi > 2400)) {
            throw usage("--dpi is from 10 to 2400");
        }
        if (tiles && (paper == Sheet.FIT || form == PictureForm.DOT)) {
            throw usage("--tiles cuts a drawing over paper: not for --paper fit or DOT");
        }
        if (hops < 0 || (depth != null && depth < 0)) {
            throw usage("--hops and --depth count from 0");
        }
    }

    /** What was asked, with the usual where nothing was. */
    PictureRequest request(boolean whole) {
        return new PictureRequest(
                form,
                view == null ? PictureView.THESIS : view,
                hops,
                Optional.ofNullable(depth),
                Optional.ofNullable(direction),
                theme,
                fontSize,
                Optional.ofNullable(labels),
                Optional.ofNullable(paper),
                tiles,
                (dpi == null ? USUAL_DPI : dpi) / 72.0,
                badges,
                links,
                whole);
    }

    private static Failure usage(String why) {
        return new Failure(ExitCodes.USAGE_OR_IO, why);
    }
}
