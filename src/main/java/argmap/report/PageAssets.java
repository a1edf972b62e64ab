package argmap.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The script and the style of the reading page, which stand in the page itself, and the policy that
 * lets a browser run these and nothing else.
 *
 * <p>Content Security Policy Level 3, 2.3.1 ("hash-source"): a browser runs an inline script or
 * style when the digest of its text, as it stands between the tags, is in the policy.
 */
final class PageAssets {
    private static final String FOLDER = "page/";

    private static final List<String> STYLES = List.of("text.css", "argument.css", "print.css");

    private static final List<String> SCRIPTS =
            List.of(
                    "places.js",
                    "choose.js",
                    "walk.js",
                    "map.js",
                    "find.js",
                    "peek.js",
                    "beside.js",
                    "copy.js",
                    "print.js",
                    "start.js");

    /** Pans and zooms the map; its licence stands in its first lines, and they in the page. */
    private static final String PANZOOM = "panzoom/dist/panzoom.min.js";

    private PageAssets() {}

    static String style() {
        return STYLES.stream().map(PageAssets::read).collect(Collectors.joining());
    }

    /** Without what is for paper. */
    static String screenStyle() {
        return read("text.css") + read("argument.css");
    }

    static String panzoom() {
        return read(PANZOOM);
    }

    /** One function, so that no name in it meets a name of the browser's. */
    static String script(boolean withMap) {
        String library = withMap ? read(PANZOOM) + "\n" : "";
        return SCRIPTS.stream()
                .map(PageAssets::read)
                .collect(Collectors.joining("", library + "(() => {\n'use strict';\n", "})();\n"));
    }

    static String policy(String script, List<String> styles) {
        return "default-src 'none'; script-src "
                + hash(script)
                + "; style-src "
                + styles.stream().map(PageAssets::hash).collect(Collectors.joining(" "))
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
