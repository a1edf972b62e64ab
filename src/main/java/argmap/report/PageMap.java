package argmap.report;

/**
 * The map's picture as it stands in a page.
 *
 * @param width in points, like the height
 */
record PageMap(String svg, double width, double height) {}
