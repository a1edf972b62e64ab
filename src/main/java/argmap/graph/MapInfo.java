package argmap.graph;

/**
 * What the head of a map says of it.
 *
 * @param title empty where there is none, like all that follow
 * @param author who wrote the text
 * @param work the work the text is taken from
 * @param source path of the text, from the map's own folder
 */
public record MapInfo(String title, String subTitle, String author, String work, String source) {
    public static final MapInfo NONE = new MapInfo("", "", "", "", "");
}
