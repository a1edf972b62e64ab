package argmap.report.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets, which lie beside this class as files. */
final class Sheets {
    private Sheets() {}

    /** None of them holds a character that HTML and XML read differently within a style. */
    static String css(Printed printed, boolean pdf) {
        String pages =
                file(printed.slides() ? "slides.css" : "pages.css")
                        .replace("PAPER", printed.paper().css());
        return file("text.css") + pages + file(pdf ? "notes.css" : "web.css");
    }

    private static String file(String name) {
        try (InputStream in = Sheets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
