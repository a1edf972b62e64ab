package argmap.argdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The short codes of logic and emotion, {@code .->.} for an arrow. An unknown code stays as it is:
 * "e.g. this" holds one by accident.
 */
final class ShortCodes {
    private static final Map<String, String> KNOWN = load();

    private ShortCodes() {}

    static String expand(String image) {
        String code = image.stripTrailing();
        String known = KNOWN.get(code);
        return known == null ? image : known + image.substring(code.length());
    }

    static boolean isKnown(String code) {
        return KNOWN.containsKey(code);
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        try (InputStream in = ShortCodes.class.getResourceAsStream("shortcodes.txt")) {
            String table =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            table.lines()
                    .filter(line -> line.indexOf(' ') > 0)
                    .forEach(
                            line ->
                                    codes.put(
                                            line.substring(0, line.indexOf(' ')),
                                            line.substring(line.indexOf(' ') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
