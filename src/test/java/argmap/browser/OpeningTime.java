package argmap.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Seconds from the call of {@code argmap open} until its page, in a browser that runs already, has
 * the editor, the claims and the text. Takes the command and its arguments: {@code ./argmap open
 * maps/reading.argdown --no-browser}.
 */
final class OpeningTime {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private OpeningTime() {}

    public static void main(String[] command) throws IOException {
        try (Browser browser = Browser.openOrSkip()) {
            browser.size(1400, 900).go("about:blank");
            long start = System.nanoTime();
            Process program = new ProcessBuilder(List.of(command)).start();
            try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
                String line = String.valueOf(said.readLine());
                List<String> times = new ArrayList<>(List.of(seconds("address", start)));
                Matcher address = ADDRESS.matcher(line);
                if (!address.find()) {
                    throw new IOException(line);
                }
                browser.go(address.group());
                browser.until("return document.querySelector('.cm-line')");
                times.add(seconds("editor", start));
                browser.until("return document.querySelector('#outline article')");
                times.add(seconds("claims", start));
                browser.until("return document.querySelector('#text .p')");
                times.add(seconds("text", start));
                System.out.println(String.join(", ", times));
            } finally {
                program.destroy();
            }
        }
    }

    private static String seconds(String what, long start) {
        return String.format(Locale.ROOT, "%s %.2f s", what, (System.nanoTime() - start) / 1e9);
    }
}
