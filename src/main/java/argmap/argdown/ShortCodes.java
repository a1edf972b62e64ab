package argmap.argdown;

import argmap.text.Shipped;
import java.util.HashMap;
import java.util.Map;

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
        for (String line : Shipped.text(ShortCodes.class, "shortcodes.txt").lines().toList()) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                codes.put(line.substring(0, blank), line.substring(blank + 1));
            }
        }
        return codes;
    }
}
