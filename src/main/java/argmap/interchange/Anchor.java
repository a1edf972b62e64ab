package argmap.interchange;

import java.util.Locale;

/**
 * Names for places in a page, the same in HTML, XML and Markdown.
 *
 * <p>{@code Anchor.of("note", "152")} is {@code note-152}, {@code Anchor.of("note", "p12:*")} is
 * {@code note-p12_3a__2a_}.
 */
public final class Anchor {
    private Anchor() {}

    /** Different ids get different names: all but letters, digits, points and hyphens is coded. */
    public static String of(String kind, String id) {
        StringBuilder name = new StringBuilder(kind).append('-');
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '-'
                            || c == '.';
            if (plain) {
                name.append(c);
            } else {
                name.append('_')
                        .append(Integer.toString(c, 16).toLowerCase(Locale.ROOT))
                        .append('_');
            }
        }
        return name.toString();
    }
}
