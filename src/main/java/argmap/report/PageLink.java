package argmap.report;

/**
 * A link within the reading page.
 *
 * @param level depth in an outline, from 0
 * @param about what it leads to, where its text alone does not say
 */
record PageLink(String text, String link, int level, String about) {
    PageLink(String text, String link) {
        this(text, link, 0, "");
    }
}
