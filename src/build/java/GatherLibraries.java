import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Puts the libraries beside the jar, and nothing else beside them. A build step, run as {@code java
 * -cp asm.jar GatherLibraries.java class-path folder here|all}.
 *
 * <p>Two are changed on the way. ONNX Runtime comes with native code for five systems and with what
 * only its makers debug with, two thirds of 93 MB: kept is what this system needs, or with {@code
 * all} what any needs. The option parser's class files are of a form that class archives leave
 * unlinked, so that Java verified them at every start: they are written anew in the form of Java 8.
 */
final class GatherLibraries {
    private static final Pattern DEBUGGING = Pattern.compile("\\.pdb$|\\.dSYM/");
    private static final Pattern NATIVE =
            Pattern.compile("ai/onnxruntime/native/([a-z]+-[a-z0-9]+)/.*");

    /** Entries of jars that are written here have one time: the same input, the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private GatherLibraries() {}

    public static void main(String[] args) throws IOException {
        String list = args[0];
        Path folder = Path.of(args[1]);
        String systems = args[2].equals("all") ? "all" : thisSystem();
        Path said = folder.resolveSibling("libraries.made");
        String done = list + "\n" + systems + "\n";
        boolean same = Files.exists(said) && Files.readString(said).equals(done);
        Files.createDirectories(folder);
        Set<String> wanted = new TreeSet<>();
        for (String entry : list.split(Pattern.quote(File.pathSeparator), -1)) {
            Path jar = Path.of(entry);
            if (Files.isDirectory(jar)) {
                continue; // our own classes
            }
            String name = jar.getFileName().toString();
            wanted.add(name);
            Path target = folder.resolve(name);
            boolean newer =
                    Files.exists(target)
                            && Files.getLastModifiedTime(target)
                                            .compareTo(Files.getLastModifiedTime(jar))
                                    >= 0;
            if (!same || !newer) {
                put(jar, target, systems);
            }
        }
        try (var files = Files.list(folder)) {
            for (Path old : files.toList()) {
                if (!wanted.contains(old.getFileName().toString())) {
                    Files.delete(old);
                }
            }
        }
        Files.writeString(said, done);
    }

    private static void put(Path jar, Path target, String systems) throws IOException {
        String name = jar.getFileName().toString();
        if (name.startsWith("onnxruntime-")) {
            rewrite(jar, target, entry -> isNeeded(entry, systems), false);
        } else if (name.startsWith("picocli-")) {
            rewrite(jar, target, entry -> true, true);
        } else if (!Files.exists(target) || Files.mismatch(jar, target) >= 0) {
            // What is the same keeps its time, which archives of classes remember.
            Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** As ONNX Runtime names it; "all" where it has no name for it. */
    private static String thisSystem() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean arm = machine.equals("aarch64") || machine.equals("arm64");
        String end = arm ? "aarch64" : "x64";
        if (!arm && !machine.equals("amd64") && !machine.equals("x86_64")) {
            return "all";
        } else if (os.contains("mac")) {
            return "osx-" + end;
        } else if (os.contains("win")) {
            return arm ? "all" : "win-" + end;
        }
        return os.contains("linux") ? "linux-" + end : "all";
    }

    private static boolean isNeeded(String entry, String systems) {
        var system = NATIVE.matcher(entry);
        return !DEBUGGING.matcher(entry).find()
                && (systems.equals("all") || !system.matches() || system.group(1).equals(systems));
    }

    private static void rewrite(Path jar, Path target, Predicate<String> keep, boolean renew)
            throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
            out.setLevel(9);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory() || !keep.test(entry.getName())) {
                    continue;
                }
                byte[] bytes = in.readAllBytes();
                if (renew && entry.getName().endsWith(".class")) {
                    bytes = renewed(bytes, classes);
                }
                ZipEntry kept = new ZipEntry(entry.getName());
                kept.setTimeLocal(TIME);
                out.putNextEntry(kept);
                out.write(bytes);
                out.closeEntry();
            }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A class with frames for the verifier, where it had none. */
    private static byte[] renewed(byte[] old, ClassLoader classes) {
        ClassReader reader = new ClassReader(old);
        if (reader.readUnsignedShort(6) >= Opcodes.V1_8) {
            return old;
        }
        ClassWriter writer =
                new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
                    @Override
                    protected ClassLoader getClassLoader() {
                        return classes;
                    }
                };
        reader.accept(
                new org.objectweb.asm.ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visit(
                            int version,
                            int access,
                            String name,
                            String signature,
                            String parent,
                            String[] interfaces) {
                        super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
                    }
                },
                ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
