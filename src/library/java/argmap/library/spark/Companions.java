package argmap.library.spark;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.apache.spark.SparkConf;

/** The jars of the program that workers elsewhere need, found by the class path of our own jar. */
final class Companions {
    private Companions() {}

    /** Hands them to Spark, which sends them to each worker. */
    static void add(SparkConf conf, boolean local) {
        if (local) {
            return;
        }
        List<String> jars = new ArrayList<>();
        if (conf.contains("spark.jars")) {
            jars.addAll(List.of(conf.get("spark.jars").split(",", -1)));
        }
        jars.addAll(ours());
        conf.set("spark.jars", String.join(",", jars.stream().distinct().toList()));
    }

    private static List<String> ours() {
        List<String> jars = new ArrayList<>();
        CodeSource source = LibraryMain.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                return jars;
            }
            jars.add(jar.toUri().toString());
            try (JarFile open = new JarFile(jar.toFile())) {
                String path =
                        open.getManifest() == null
                                ? null
                                : open.getManifest().getMainAttributes().getValue("Class-Path");
                for (String name : path == null ? new String[0] : path.split("\\s+", -1)) {
                    File file = jar.resolveSibling(name).normalize().toFile();
                    if (file.isFile()) {
                        jars.add(file.toURI().toString());
                    }
                }
            }
        } catch (URISyntaxException | IOException e) {
            return jars;
        }
        return jars;
    }
}
