package argmap.product;

import argmap.diagram.DiagramOptions;
import argmap.diagram.Direction;
import argmap.diagram.Labels;
import argmap.diagram.SheetSize;
import argmap.diagram.Theme;
import argmap.diagram.View;
import java.util.Optional;

/**
 * What is asked of a picture. What is left empty, the map's own head decides, else what is usual.
 *
 * @param hops lines from the claim of {@link PictureView.Kind#FOCUS}, from 0
 * @param depth only what lies so many lines below the thesis, from 0
 * @param fontSize of a claim's wording, in points
 * @param paper empty for the usual: A4 for a PDF and for tiles, else a sheet of the picture's size
 * @param tiles one drawing cut over sheets to glue together
 * @param dotsAPoint of a PNG
 * @param badges what audit and analysis found, in the boxes
 * @param links address of the reading page that boxes lead to; empty for none
 * @param whole the whole map, also where its settings select a part
 */
public record PictureRequest(
        PictureForm form,
        PictureView view,
        int hops,
        Optional<Integer> depth,
        Optional<Direction> direction,
        Theme theme,
        double fontSize,
        Optional<Labels> labels,
        Optional<Sheet> paper,
        boolean tiles,
        double dotsAPoint,
        boolean badges,
        String links,
        boolean whole) {

    /** The paper a picture is drawn on. */
    public enum Sheet {
        A4(Optional.of(SheetSize.A4)),
        LETTER(Optional.of(SheetSize.LETTER)),
        A3(Optional.of(SheetSize.A3)),
        POSTER(Optional.of(SheetSize.POSTER)),
        /** A sheet as large as the picture. */
        FIT(Optional.empty());

        private final Optional<SheetSize> size;

        Sheet(Optional<SheetSize> size) {
            this.size = size;
        }

        public Optional<SheetSize> size() {
            return size;
        }
    }

    /** The options, those of the map's own head where nothing was asked. */
    DiagramOptions options(View shown, Labels otherwise, Direction way) {
        return new DiagramOptions(shown, labels.orElse(otherwise), links)
                .withTheme(theme)
                .withFontSize(fontSize)
                .withDirection(direction.orElse(way));
    }
}
