package argmap.argdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The colours that numbers in a map's head stand for, counted from 0. */
record ColourList(List<String> all) {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    ColourList {
        all = List.copyOf(all);
    }

    /** The file's own list, or one that it names. */
    static ColourList of(Yaml scheme) {
        return new ColourList(
                scheme instanceof Yaml.Sequence list
                        ? list.items().stream().map(Yaml::string).toList()
                        : ColourSchemes.scheme(scheme.string()));
    }

    /**
     * A colour as {@code #rrggbb}, by its name, its number, or within {@code {color: ...}}; empty
     * where it is none.
     */
    String colour(Yaml value) {
        Yaml plain = value instanceof Yaml.Mapping with ? with.get("color") : value;
        String text = plain.string();
        return text.matches("\\d{1,3}") ? numbered(Integer.parseInt(text)) : hex(text);
    }

    /** Empty where the list is shorter. */
    String numbered(int number) {
        return number < all.size() ? hex(all.get(number)) : "";
    }

    private static String hex(String colour) {
        String text = ColourSchemes.inHex(colour);
        return HEX.matcher(text).matches() ? inFull(text.toLowerCase(Locale.ROOT)) : "";
    }

    private static String inFull(String colour) {
        return colour.length() == 7 ? colour : colour.replaceAll("([0-9a-f])", "$1$1");
    }
}
