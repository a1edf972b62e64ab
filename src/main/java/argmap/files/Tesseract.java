package argmap.files;

import argmap.ingest.Language;
import argmap.ingest.form.TextRecognition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * Text recognition by an installed <a href="https://tesseract-ocr.github.io/">tesseract</a>, page
 * by page. Each finished page is kept in a folder named by the file's content and the settings, so
 * that a run that was interrupted goes on where it stopped and a second one takes no time.
 */
public final class Tesseract implements TextRecognition {
    /** Names the languages of a text, as tesseract does: {@code deu+lat}. */
    static final String LANGUAGES = "ARGMAP_OCR_LANGUAGES";

    /** Languages whose words the program knows, in tesseract's names. */
    private static final Map<Language, String> USUAL =
            Map.of(
                    Language.ENGLISH, "eng",
                    Language.GERMAN, "deu",
                    Language.FRENCH, "fra",
                    Language.SPANISH, "spa");

    /** Letters by which a text's language is known; until then pages are read in all usual ones. */
    private static final int ENOUGH = 2000;

    private final String command;
    private final Path cache;
    private final String wanted;
    private final Appendable progress;
    private String version = "";
    private String languages = "";
    private String spoken = "";
    private final StringBuilder seen = new StringBuilder();

    /**
     * A program of that name.
     *
     * @param cache where finished pages are kept
     * @param wanted languages joined by a plus sign; empty for all usual ones that are installed
     * @param progress told of each page that is begun
     */
    Tesseract(String command, Path cache, String wanted, Appendable progress) {
        this.command = command;
        this.cache = cache;
        this.wanted = wanted;
        this.progress = progress;
    }

    /** The program on the path; pages are kept where the system keeps such things. */
    static Tesseract installed() {
        Map<String, String> env = System.getenv();
        String folder = env.getOrDefault("XDG_CACHE_HOME", "");
        Path caches =
                folder.isEmpty()
                        ? Path.of(System.getProperty("user.home", "."), ".cache")
                        : Path.of(folder);
        return new Tesseract(
                "tesseract",
                caches.resolve("argmap").resolve("ocr"),
                env.getOrDefault(LANGUAGES, ""),
                System.err);
    }

    @Override
    public String missing() {
        try {
            version = run(List.of(command, "--version")).lines().findFirst().orElse("");
            languages = wanted.isEmpty() ? usual() : wanted;
            return "";
        } catch (IOException e) {
            return "install tesseract (Debian: apt install tesseract-ocr; macOS: brew install"
                    + " tesseract; Windows: winget install tesseract-ocr.tesseract) and run this"
                    + " again: pages are then recognised one by one";
        }
    }

    private String usual() throws IOException {
        List<String> known = run(List.of(command, "--list-langs")).lines().toList();
        String usual =
                USUAL.values().stream()
                        .filter(known::contains)
                        .sorted()
                        .collect(Collectors.joining("+"));
        return usual.isEmpty() ? "eng" : usual;
    }

    @Override
    public byte[] hocr(byte[] file, int page, int pages, Picture picture) throws IOException {
        Path folder = cache.resolve(key(file));
        Path done = folder.resolve(String.format(Locale.ROOT, "page-%05d.hocr", page));
        if (!Files.isRegularFile(done)) {
            recognise(folder, done, page, pages, picture);
        }
        byte[] hocr = Files.readAllBytes(done);
        if (wanted.isEmpty() && seen.length() < ENOUGH) {
            String text = new String(hocr, StandardCharsets.UTF_8);
            seen.append(text.replaceAll("<[^>]*>|\\s+", " "));
            String one = USUAL.getOrDefault(Language.of(seen), "");
            // One language is read faster and better than several.
            spoken = seen.length() >= ENOUGH && languages.contains(one) ? one : "";
        }
        return hocr;
    }

    private void recognise(Path folder, Path done, int page, int pages, Picture picture)
            throws IOException {
        progress.append("recognising page " + page + " of " + pages + "\n");
        Files.createDirectories(folder);
        Path drawn = Files.createTempFile(folder, "page", ".png");
        Path part = Files.createTempFile(folder, "page", ".part");
        try {
            ImageIO.write(picture.drawn(), "png", drawn.toFile());
            String in = spoken.isEmpty() ? languages : spoken;
            String hocr = run(List.of(command, drawn.toString(), "stdout", "-l", in, "hocr"));
            // Whole or not at all: an interrupted page is done again.
            Files.writeString(part, hocr);
            Files.move(part, done, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(drawn);
            Files.deleteIfExists(part);
        }
    }

    private String key(byte[] file) {
        MessageDigest digest = Workspace.sha256();
        digest.update(file);
        digest.update((version + " " + languages).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private String run(List<String> call) throws IOException {
        Process process =
                new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("tesseract failed with code " + code);
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroy();
        }
    }
}
