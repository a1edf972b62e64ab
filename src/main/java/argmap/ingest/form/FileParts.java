package argmap.ingest.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The parts of a file that is a ZIP archive: a Word file, an OpenDocument file, an e-book. Pictures
 * and fonts are passed over.
 */
final class FileParts {
    /**
     * Bytes that all parts together may unpack to. A book of 1,000 pages has 3 MB of text; what
     * needs more is an attack on the memory, or no book.
     */
    private static final long MOST_BYTES = 256L << 20;

    /** The same as a multiple of the archive's size, which a text does not exceed: 100 to 1. */
    private static final long MOST_TIMES = 100;

    /** Below this size no file is an attack, whatever it unpacks to. */
    private static final long HARMLESS_BYTES = 16L << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private FileParts() {}

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4;
    }

    /**
     * Unpacks.
     *
     * @throws UnreadableForm where the archive is damaged, locked or far larger than it looks
     */
    static FileParts of(byte[] bytes) throws UnreadableForm {
        FileParts parts = new FileParts();
        long most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, bytes.length * MOST_TIMES));
        long left = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] block = new byte[1 << 16];
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                boolean wanted = isText(e.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int n = zip.read(block); n > 0; n = zip.read(block)) {
                    left -= n;
                    if (left < 0) {
                        throw new UnreadableForm(
                                "its parts unpack to more than "
                                        + (most >> 20)
                                        + " MB, which no text does");
                    }
                    if (wanted) {
                        part.write(block, 0, n);
                    }
                }
                if (wanted) {
                    parts.parts.putIfAbsent(e.getName(), part.toByteArray());
                }
            }
        } catch (ZipException e) {
            throw new UnreadableForm(
                    String.valueOf(e.getMessage()).contains("encrypt")
                            ? "it is locked with a password; save it without one"
                            : "its archive is damaged; save it anew");
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableForm("its archive is cut off or damaged; save it anew");
        }
        return parts;
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("mimetype")
                || lower.endsWith(".xml")
                || lower.endsWith(".rels")
                || lower.endsWith(".opf")
                || lower.endsWith(".xhtml")
                || lower.endsWith(".html")
                || lower.endsWith(".htm");
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A part as text in UTF-8; empty where there is none. */
    String text(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
