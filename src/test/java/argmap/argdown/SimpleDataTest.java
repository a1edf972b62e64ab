package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimpleDataTest {
    @Test
    void plainDataIsReadHere() {
        for (String data :
                new String[] {
                    "{a: b}",
                    "{ page: 173 , notes: [12, \"12a\"],  quote: \"He said: {no} – é, 'x' # y\" }",
                    "{a: true, a: 2}"
                }) {
            assertNotNull(SimpleData.read(data, 7), data);
            assertEquals(
                    YamlReader.readFully(data, 7),
                    new YamlReader.Result(
                            java.util.Objects.requireNonNull(SimpleData.read(data, 7)),
                            Optional.empty()));
        }
    }

    @Test
    void otherDataIsLeftToYaml() {
        for (String data :
                new String[] {
                    "{}",
                    "{a:b}",
                    "{a: b c}",
                    "{a: 'b'}",
                    "{a: -1}",
                    "{a: [b}",
                    "{a: \"\\n\"}",
                    "{a: {b: c}}",
                    "{a: b,}",
                    "{a: &x b}",
                    "{\"a\": b}",
                    "{a: b",
                    "{a: []}"
                }) {
            assertNull(SimpleData.read(data, 0), data);
        }
    }

    /** Whatever is read here, YAML reads as the same. */
    @Test
    void noInputIsReadInTwoWays() {
        String[] parts = {
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\"",
            "a",
            "1",
            "\\",
            "#",
            "'",
            "-",
            "\n",
            "é",
            "\ud83d\ude00",
            "key: ",
            "\"x\"",
            ", ",
            "~",
            "\u2028"
        };
        int read = 0;
        for (int seed = 0; seed < 200_000; seed++) {
            Random random = new Random(seed);
            StringBuilder data = new StringBuilder("{key: ");
            int length = random.nextInt(8);
            for (int i = 0; i < length; i++) {
                data.append(parts[random.nextInt(parts.length)]);
            }
            String text = data.append('}').toString();
            Yaml.Mapping simple = SimpleData.read(text, 3);
            if (simple != null) {
                assertEquals(
                        YamlReader.readFully(text, 3),
                        new YamlReader.Result(simple, Optional.empty()),
                        text);
                read++;
            }
        }
        assertTrue(read > 1_000, read + " read");
    }
}
