package argmap.diagram;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * One line of text of a picture, taken out of its SVG.
 *
 * @param text what it says, only characters the face has
 * @param size of the type, in the units of the SVG
 * @param place from a line with its left end on the origin, its baseline on y = 0 and y upwards, to
 *     the picture, whose y runs downwards
 * @param window outside of which nothing of it is drawn, in the units of the picture
 */
record SvgText(
        String text,
        Face face,
        double size,
        Color colour,
        AffineTransform place,
        Optional<Area> window) {}
