package argmap.ingest.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

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
     * Unpacks, by the archive's own list of its parts: a part that is only stored, or whose size
     * stands behind it, is read like any other. The JDK reads such lists from files alone, so the
     * archive lies in a file of its own meanwhile.
     *
     * @throws UnreadableForm where the archive is damaged, locked or far larger than it looks
     */
    static FileParts of(byte[] bytes) throws UnreadableForm {
        FileParts parts = new FileParts();
        try {
            Path file = Files.createTempFile("argmap", ".zip");
            try {
                Files.write(file, bytes);
                try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                    parts.unpack(zip, bytes.length);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (ZipException e) {
            throw new UnreadableForm(
                    String.valueOf(e.getMessage()).contains("encrypt")
                            ? "it is locked with a password; save it without one"
                            : "its archive is cut off or damaged; save or download it anew");
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableForm("its archive is cut off or damaged; save or download it anew");
        }
        return parts;
    }

    private void unpack(ZipFile zip, long packed) throws IOException, UnreadableForm {
        long most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, packed * MOST_TIMES));
        long left = most;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory() || !isText(entry.getName())) {
                continue;
            }
            CRC32 check = new CRC32();
            try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), check)) {
                byte[] part = in.readNBytes((int) left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new UnreadableForm(
                            "its parts unpack to more than "
                                    + (most >> 20)
                                    + " MB, which no text does");
                }
                if (entry.getCrc() >= 0 && entry.getCrc() != check.getValue()) {
                    throw new ZipException("checksum");
                }
                parts.putIfAbsent(entry.getName(), part);
            }
        }
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("mimetype")
                || lower.endsWith(".xml")
                || lower.endsWith(".rels")
                || lower.endsWith(".opf")
                || lower.endsWith(".ncx")
                || lower.endsWith(".xhtml")
                || lower.endsWith(".html")
                || lower.endsWith(".htm")
                || lower.endsWith(".hocr")
                || lower.endsWith(".alto")
                || lower.endsWith("/license.lcpl");
    }

    /** All parts, by their names' order. */
    SortedMap<String, byte[]> all() {
        return new TreeMap<>(parts);
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
