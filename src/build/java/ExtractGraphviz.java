import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Takes Graphviz out of the script that viz-js publishes: the WebAssembly, and the real names of
 * its imports and exports. A build step, run as {@code java ExtractGraphviz.java jar wasm names};
 * it needs a JDK and nothing else.
 *
 * <p>The script holds the WebAssembly as one string literal and gives each import and export a
 * letter that changes from release to release. Both come out of the same script here, so a new
 * version of viz-js needs no new letters in our code.
 */
final class ExtractGraphviz {
    private static final String LITERAL_START = "binaryDecode('";
    private static final byte[] WASM_MAGIC = {0, 'a', 's', 'm'};
    private static final Pattern IMPORTS = Pattern.compile("var wasmImports=\\{([^}]*)\\}");
    private static final Pattern IMPORT = Pattern.compile("([\\w$]+):([\\w$]+)");
    private static final Pattern EXPORT =
            Pattern.compile("([\\w$]+)=(?:Module\\[\"[\\w$]+\"\\]=)?wasmExports\\[\"([^\"]+)\"\\]");

    /** The one export that the script calls by its letter: the constructors of the C runtime. */
    private static final Pattern INITIALIZER =
            Pattern.compile("wasmExports\\[\"([^\"]+)\"\\]\\(\\)");

    private ExtractGraphviz() {}

    private static String script(String jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith("/lib/backend.js")) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    return new String(bytes, StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no lib/backend.js in " + jar);
    }

    public static void main(String[] args) throws IOException {
        String script = script(args[0]);
        int start = script.indexOf(LITERAL_START) + LITERAL_START.length();
        if (start < LITERAL_START.length()) {
            throw new IOException("no " + LITERAL_START + " in " + args[0]);
        }
        int end = endOfLiteral(script, start);
        byte[] wasm = decode(script, start, end);
        for (int i = 0; i < WASM_MAGIC.length; i++) {
            if (wasm[i] != WASM_MAGIC[i]) {
                throw new IOException("the literal in " + args[0] + " is not WebAssembly");
            }
        }
        write(Path.of(args[1]), wasm);
        // Without the literal: a million characters of noise could hold anything.
        String code = script.substring(0, start) + script.substring(end);
        write(Path.of(args[2]), names(code).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int endOfLiteral(String script, int start) {
        int i = start;
        while (script.charAt(i) != '\'') {
            i += script.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** The script's own rule, for each character c of the literal: byte = (~c >> 8) & c. */
    private static byte[] decode(String script, int start, int end) throws IOException {
        byte[] bytes = new byte[end - start];
        int length = 0;
        int i = start;
        while (i < end) {
            int c = script.charAt(i++);
            if (c == '\\') {
                char escape = script.charAt(i++);
                switch (escape) {
                    case 'n' -> c = '\n';
                    case 'r' -> c = '\r';
                    case 't' -> c = '\t';
                    case 'b' -> c = '\b';
                    case 'f' -> c = '\f';
                    case 'v' -> c = 0x0b;
                    case '0' -> c = 0;
                    case '\\', '\'', '"', '`' -> c = escape;
                    case 'x' -> {
                        c = Integer.parseInt(script.substring(i, i + 2), 16);
                        i += 2;
                    }
                    case 'u' -> {
                        c = Integer.parseInt(script.substring(i, i + 4), 16);
                        i += 4;
                    }
                    default -> throw new IOException("unknown escape \\" + escape + " at " + i);
                }
            }
            bytes[length++] = (byte) ((~c >> 8) & c);
        }
        return java.util.Arrays.copyOf(bytes, length);
    }

    /** A properties file without a date, sorted, so that equal input gives equal bytes. */
    private static String names(String code) throws IOException {
        Map<String, String> names = new TreeMap<>();
        Matcher imports = IMPORTS.matcher(code);
        if (!imports.find()) {
            throw new IOException("no table of imports in the script");
        }
        Matcher each = IMPORT.matcher(imports.group(1));
        while (each.find()) {
            names.put("import." + each.group(1), each.group(2));
        }
        Matcher export = EXPORT.matcher(code);
        while (export.find()) {
            names.put("export." + export.group(1), export.group(2));
        }
        Matcher initializer = INITIALIZER.matcher(code);
        if (!initializer.find()) {
            throw new IOException("no call of the C runtime's constructors in the script");
        }
        names.put("export.initialize", initializer.group(1));
        StringBuilder text = new StringBuilder();
        names.forEach((name, letter) -> text.append(name).append('=').append(letter).append('\n'));
        return text.toString();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }
}
