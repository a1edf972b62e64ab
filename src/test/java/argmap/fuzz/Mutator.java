package argmap.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a file at random; equal seeds of chance give equal files. */
final class Mutator {
    /** A file grows by no more, so that what takes long is long for another reason. */
    private static final int MOST_ADDED = 20_000;

    /** What readers look for, and what is at the edge of what a character can be. */
    private static final List<String> TOKENS =
            List.of(
                    "[",
                    "]",
                    "<",
                    ">",
                    "{",
                    "}",
                    "(",
                    ")",
                    "\"",
                    "'",
                    "\\",
                    "/",
                    "//",
                    "/*",
                    "*/",
                    "<!--",
                    "-->",
                    "===",
                    "---",
                    "----",
                    "+>",
                    "<+",
                    "->",
                    "<-",
                    "_>",
                    "><",
                    "#",
                    "@",
                    "^",
                    "[^1]",
                    "[^1]: ",
                    ": ",
                    "; ",
                    ", ",
                    ". ",
                    "\n",
                    "\r",
                    "\r\n",
                    "\n\n",
                    "\f",
                    "\t",
                    "\0",
                    "\u0001",
                    "\u001b[31m",
                    "\u007f",
                    "\u0085",
                    "\u00ad",
                    "\u200b",
                    "\u200f",
                    "\u202e",
                    "\u2028",
                    "\ufeff",
                    "\uffff",
                    "\ufffd",
                    "\ud800",
                    "\udc00",
                    "\ud83d\ude00",
                    "e\u0301",
                    "\u0130",
                    "\u00df",
                    "\u00b9\u00b2",
                    "\u2460",
                    "-1",
                    "0",
                    "1",
                    "2",
                    "99999999999",
                    "1e308",
                    "NaN",
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "&amp;",
                    "&#0;",
                    "&#xD800;",
                    "]]>",
                    "<![CDATA[",
                    "%s",
                    "${x}",
                    "ibid.",
                    "Ibid., p. 4.",
                    "op. cit.",
                    "See ",
                    "vol. ",
                    "1. ",
                    "12 ",
                    "(1)",
                    "*",
                    "**",
                    "\u2020",
                    "\u00a7 4",
                    "NOTES",
                    "Chapter IV",
                    "{quote: \"",
                    "\"}",
                    "{page: 4}");

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** A file with one to six changes; of an archive, changes in one of its files. */
    byte[] mutant(byte[] bytes, byte[] other) {
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && random.nextInt(4) > 0) {
            return archive(bytes);
        }
        byte[] now = bytes;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            now = changed(now, other);
        }
        return now;
    }

    private byte[] changed(byte[] in, byte[] other) {
        if (in.length == 0) {
            return token();
        }
        int at = random.nextInt(in.length);
        int length = Math.min(in.length - at, 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(11)) {
            case 0 -> with(in, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> with(in, at, 0, token());
            case 2 -> with(in, at, Math.min(4, length), token());
            case 3 -> with(in, at, length, new byte[0]);
            case 4 -> with(in, at, 0, part(in, at, length));
            case 5 -> with(in, at, 0, repeated(token()));
            case 6 -> with(in, at, 0, repeated(part(in, at, Math.min(length, 200))));
            case 7 -> with(in, random.nextInt(in.length), 0, part(in, at, length));
            case 8 -> part(in, 0, at);
            case 9 -> lines(in);
            default ->
                    other.length == 0
                            ? in
                            : with(in, at, length, part(other, random.nextInt(other.length), 500));
        };
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] what) {
        int most = Math.max(1, MOST_ADDED / Math.max(1, what.length));
        int times = 1 + random.nextInt(Math.min(most, 1 << random.nextInt(13)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(what);
        }
        return out.toByteArray();
    }

    private byte[] lines(byte[] in) {
        String[] lines = new String(in, StandardCharsets.ISO_8859_1).split("\n", -1);
        int one = random.nextInt(lines.length);
        int another = random.nextInt(lines.length);
        String kept = lines[one];
        lines[one] = lines[another];
        lines[another] = random.nextBoolean() ? kept : lines[one];
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(byte[] in, int at, int length) {
        return java.util.Arrays.copyOfRange(in, at, Math.min(in.length, at + length));
    }

    private static byte[] with(byte[] in, int at, int without, byte[] what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(in, 0, at);
        out.writeBytes(what);
        int from = Math.min(in.length, at + without);
        out.write(in, from, in.length - from);
        return out.toByteArray();
    }

    private byte[] archive(byte[] bytes) {
        try {
            Map<String, byte[]> files = new LinkedHashMap<>();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                    files.put(e.getName(), in.readAllBytes());
                }
            }
            List<String> names =
                    files.keySet().stream()
                            .filter(n -> n.matches(".*\\.x?html?|.*\\.xml"))
                            .toList();
            if (names.isEmpty()) {
                return changed(bytes, bytes);
            }
            String name = names.get(random.nextInt(names.size()));
            files.computeIfPresent(name, (n, old) -> changed(old, old));
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(made)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    out.putNextEntry(new ZipEntry(file.getKey()));
                    out.write(file.getValue());
                    out.closeEntry();
                }
            }
            return made.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
