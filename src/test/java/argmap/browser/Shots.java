package argmap.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of a page, for a person to look at: {@code Shots page.html folder [fragment…]}. */
final class Shots {
    private Shots() {}

    public static void main(String[] arguments) throws IOException {
        Path page = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        try (Browser browser = Browser.openOrSkip()) {
            for (int i = 1; i < Math.max(3, arguments.length); i++) {
                String fragment = i == 1 || i >= arguments.length ? "" : arguments[i];
                browser.size(1440, 900).open(page, fragment).shoot(folder.resolve(i + "-wide.png"));
                browser.size(1024, 768).open(page, fragment).shoot(folder.resolve(i + "-mid.png"));
                browser.size(500, 900)
                        .open(page, fragment)
                        .shoot(folder.resolve(i + "-narrow.png"));
            }
            Files.write(
                    folder.resolve("printed.pdf"),
                    browser.size(1440, 900).open(page, "").printed());
            browser.complaints().forEach(System.out::println);
        }
    }
}
